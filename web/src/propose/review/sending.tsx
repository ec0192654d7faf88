import type { Draft } from '@dam-lam/contract'
import type { LocalDate, SecrecyDeclaration } from '@dam-lam/core'
import { cite } from '@dam-lam/law'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '../../api/me.ts'
import { Ground } from '../../face/basis/ground.tsx'
import { DateField } from '../../face/date-field.tsx'
import { today } from '../../face/today.ts'
import { FactList } from '../../case/paper/fact-list.tsx'
import { SecrecyChoice } from '../enclosures/secrecy-choice.tsx'
import { ReplyDueIfSent } from './reply-due-if-sent.tsx'
import { NotSent } from './not-sent.tsx'
import { useSubmit } from './use-submit.ts'
import styles from './sending.module.css'

export interface SendingProps {
  readonly draft: Draft
  /** How many things the plan still lacks. */
  readonly missing: number
  /** The server has the plan as it stands on the page. */
  readonly saved: boolean
}

const SEND = {
  subject: 'Nơi nhận đề xuất',
  clauses: [cite('d4.k1', 'kế hoạch và tài liệu kèm theo gửi đến cấp ủy có thẩm quyền quản lý (qua văn phòng cấp ủy)')],
}

/** Who will receive the plan, by when the reply would be due, and the button that sends it. */
export function Sending({ draft: { id, proposer, receivingCommittee }, missing, saved }: SendingProps) {
  const writer = useMe().data?.person.id
  const onPaper = writer !== undefined && writer !== proposer.person.id
  const [receivedOn, setReceivedOn] = useState<LocalDate | null>(today())
  const [secrecy, declare] = useState<SecrecyDeclaration | null>(null)
  const { submit, problem, sending } = useSubmit(id)
  const navigate = useNavigate()
  const day = onPaper ? receivedOn : today()
  const reason = whyNot({ missing, saved, day, declared: secrecy !== null })

  const send = () => {
    const data = { ...(onPaper && receivedOn !== null && { receivedOn }), ...(secrecy !== null && { secrecy }) }
    submit(data, () => void navigate({ to: '/de-xuat/$id/da-gui', params: { id } }))
  }

  return (
    <section className={styles.sending} aria-labelledby="gui-di">
      <h3 id="gui-di" className={styles.title}>Gửi đi</h3>
      {onPaper && (
        <div className={styles.day}>
          <DateField label="Ngày nhận bản giấy" value={receivedOn} onChange={setReceivedOn} why={{ clauses: SEND.clauses }}
            error={receivedOn === null ? 'Nhập ngày văn phòng nhận được bản giấy.' : undefined} />
        </div>
      )}
      <FactList facts={[
        { name: 'Nơi nhận', value: <span>{receivingCommittee.name}, qua văn phòng cấp ủy <Ground {...SEND} /></span> },
        { name: onPaper ? 'Hạn trả lời' : 'Hạn trả lời, nếu gửi hôm nay', value: day && <ReplyDueIfSent receivedOn={day} today={today()} /> },
      ]} />
      <SecrecyChoice label="Độ mật của kế hoạch và tài liệu kèm theo" value={secrecy} onChange={declare} />
      {problem && <NotSent problem={problem} />}
      <div className={styles.act}>
        <Button disabled={reason !== null} loading={sending} onClick={send} aria-describedby="vi-sao-chua-gui">
          {onPaper ? 'Gửi thay người đề xuất' : 'Gửi đề xuất'}
        </Button>
        <p id="vi-sao-chua-gui" className={styles.reason}>{reason}</p>
      </div>
    </section>
  )
}

function whyNot({ missing, saved, day, declared }: { missing: number; saved: boolean; day: LocalDate | null; declared: boolean }): string | null {
  if (missing > 0) return `Còn ${missing} yêu cầu chưa đáp ứng, nêu ở đầu bước này.`
  if (day === null) return 'Còn thiếu ngày nhận bản giấy.'
  if (!declared) return 'Còn chưa khai độ mật.'
  return saved ? null : 'Đang chờ lưu những gì vừa nhập.'
}
