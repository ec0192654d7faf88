import { Button, FileButton } from '@mantine/core'
import { useState } from 'react'
import { ProblemNotice } from '../../account/problem-notice.tsx'
import { LIST_TEMPLATE, useImportList, useTryList } from '../../api/import-list.ts'
import { PageTitle } from '../../face/page-title.tsx'
import { AdministrationSections } from '../administration-sections.tsx'
import stack from '../stack.module.css'
import styles from './import-page.module.css'
import { Imported } from './imported.tsx'
import { ToBeAdded } from './to-be-added.tsx'
import { WrongRows } from './wrong-rows.tsx'

const XLSX = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Lists brought in from a spreadsheet: looked at first, then imported whole. */
export function ImportPage() {
  const [file, setFile] = useState<File | null>(null)
  const trial = useTryList()
  const done = useImportList()
  const look = (chosen: File | null) => {
    setFile(chosen)
    done.reset()
    if (chosen) trial.mutate(chosen)
  }
  const tried = trial.data

  return (
    <>
      <PageTitle lead="Ghi danh sách vào mẫu rồi tải lên. Hệ thống kiểm tra trước và nêu mọi dòng sai; nhập thì nhập tất cả cùng một lúc, hoặc không nhập gì.">
        Nhập từ bảng tính
      </PageTitle>
      <AdministrationSections />
      {done.data ? <Imported answer={done.data} /> : (
        <div className={stack.stack}>
          <ol className={styles.steps}>
            <li>
              <p>Tải mẫu, ghi danh sách vào các trang của mẫu. Trang «Hướng dẫn» nói cách ghi từng cột; trang «Đang có» liệt kê mã và tên đã có trong hệ thống.</p>
              <Button component="a" href={LIST_TEMPLATE} download variant="default">Tải mẫu</Button>
            </li>
            <li>
              <p>Chọn tệp đã ghi. Ở bước này chưa ghi gì vào sổ.</p>
              <FileButton accept={XLSX} onChange={look}>
                {(props) => <Button {...props} variant={tried ? 'default' : 'filled'} loading={trial.isPending}>{file ? 'Chọn tệp khác' : 'Chọn tệp'}</Button>}
              </FileButton>
              {file && <p className={styles.file}>{file.name}</p>}
            </li>
          </ol>
          <ProblemNotice error={done.error ?? trial.error} />
          {tried && tried.wrong.length > 0 && <WrongRows wrong={tried.wrong} />}
          {tried && file && tried.wrong.length === 0 && <ToBeAdded answer={tried} busy={done.isPending} send={() => done.mutate(file)} />}
        </div>
      )}
    </>
  )
}
