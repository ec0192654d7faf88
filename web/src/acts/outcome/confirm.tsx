import type { EventView } from '@dam-lam/contract'
import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { isProblem } from '../../api/problem.ts'
import { formatDate } from '../../face/format-date.ts'
import { Notice } from '../../face/notice.tsx'
import type { ActWork } from '../use-act-form.ts'
import buttons from './act-outcome.module.css'
import styles from './confirm.module.css'

export interface ConfirmProps {
  readonly title: string
  /** What would then have happened. */
  readonly outcome: readonly EventView[]
  readonly work: ActWork
}

/** Says in a sentence what will happen, before it does. */
export function Confirm({ title, outcome, work: { asking, sending, send, takeUpAgain, problem } }: ConfirmProps) {
  const [event] = outcome
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.confirm} aria-labelledby="xac-nhan">
      <h2 id="xac-nhan" ref={heading} tabIndex={-1} className={styles.title}>Sẽ ghi vào hồ sơ</h2>
      {outcome.map(({ place, sentence }) => <p key={place} className={styles.sentence}>{sentence}</p>)}
      {event && event.on < asking.today && (
        <p>Ngày diễn ra: {formatDate(event.on)}. Ngày nhập là hôm nay, {formatDate(asking.today)}, và được ghi cùng.</p>
      )}
      <p className={styles.note}>Việc đã ghi không xóa được; ghi sai thì đính chính, cả giá trị cũ và mới đều được giữ.</p>
      {problem && (
        <Notice title={isProblem(problem) ? problem.title : 'Chưa có trả lời của máy chủ'} urgent>
          <p>Chưa biết việc này đã được ghi hay chưa. Gửi lại là an toàn: cùng một việc không được ghi hai lần.</p>
        </Notice>
      )}
      <div className={buttons.buttons}>
        <Button onClick={send} loading={sending}>{problem ? 'Gửi lại' : title}</Button>
        <Button variant="default" onClick={takeUpAgain} disabled={sending}>Sửa lại</Button>
      </div>
    </section>
  )
}
