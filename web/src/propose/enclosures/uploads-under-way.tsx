import { Button } from '@mantine/core'
import { mayPass } from '../../api/problem.ts'
import { sizeWords } from './file-words.ts'
import type { Sending } from './uploads-state.ts'
import type { Uploads } from './use-uploads.ts'
import styles from './uploads-under-way.module.css'

/** The files that have not arrived yet: how far each has come, or why it was not taken and what to do. */
export function UploadsUnderWay({ underWay, again, drop }: Omit<Uploads, 'choose'>) {
  if (underWay.length === 0) return null
  return (
    <ul className={styles.list} aria-label="Tệp đang tải lên">
      {underWay.map((upload) => (
        <li key={upload.key} className={styles.item}>
          <p className={styles.name}><strong>{upload.file.name}</strong> <span className={styles.size}>{sizeWords(upload.file.size)}</span></p>
          <Phase upload={upload} />
          <div className={styles.ways}>
            {upload.phase.kind === 'failed' && mayPass(upload.phase.problem) && (
              <Button variant="default" size="compact-md" onClick={() => again(upload.key)}>Thử lại</Button>
            )}
            <Button variant="subtle" size="compact-md" onClick={() => drop(upload.key)}>{upload.phase.kind === 'failed' ? 'Bỏ tệp này' : 'Dừng'}</Button>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Phase({ upload: { file, phase } }: { readonly upload: Sending }) {
  if (phase.kind === 'waiting') return <p>Chờ đến lượt.</p>
  if (phase.kind === 'sending') {
    const percent = Math.floor(phase.part * 100)
    return (
      <p className={styles.progress}>
        <progress value={percent} max={100} aria-label={`Đã tải lên của ${file.name}`} />
        {percent < 100 ? `${percent} %` : 'Đang kiểm tra nội dung…'}
      </p>
    )
  }
  const { refusals, title, detail } = phase.problem
  return (
    <div role="alert">
      <p className={styles.refused}>Chưa nhận tệp này.</p>
      {refusals.length === 0 ? <p>{title}. {detail}</p> : refusals.map(({ code, message }) => <p key={code}>{message}</p>)}
    </div>
  )
}
