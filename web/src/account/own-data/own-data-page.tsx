import { useOwnData } from '../../api/account.ts'
import { Answer } from '../../face/answer.tsx'
import { formatInstant } from '../../face/format-date.ts'
import { PageTitle } from '../../face/page-title.tsx'
import { PrintButton } from '../../face/print-button.tsx'
import { AskCorrection } from './ask-correction.tsx'
import styles from './own-data-page.module.css'
import { OwnDataParts } from './own-data-parts.tsx'

/** All that is held about whoever looks, to be read, printed or kept as a file. */
export function OwnDataPage() {
  const data = useOwnData()
  return (
    <Answer of={data} page>
      {(own) => (
        <>
          <PageTitle
            lead={`Mọi dữ liệu hệ thống đang giữ về ${own.person.name}, tính đến ${formatInstant(own.askedAt)}. Mật khẩu, khóa của mã xác thực và mã dự phòng chỉ được giữ ở dạng không đọc lại được hoặc không hiện cho ai, nên không có ở đây.`}
          >
            Dữ liệu về tôi
          </PageTitle>
          <div className={styles.ways}>
            <PrintButton>In trang này</PrintButton>
            <a href="/api/v1/account/data" download="du-lieu-ve-toi.json">Tải về một tệp JSON</a>
          </div>
          <OwnDataParts own={own} />
          <section className={styles.part} aria-labelledby="own-corrections">
            <h2 id="own-corrections">Yêu cầu sửa dữ liệu</h2>
            <AskCorrection />
          </section>
        </>
      )}
    </Answer>
  )
}
