import type { CaseView } from '@dam-lam/contract'
import { useParams } from '@tanstack/react-router'
import { useCase } from '../../api/case.ts'
import { ReplyDue } from '../../case/clock/reply-due.tsx'
import { WhyThisDay } from '../../case/clock/why-this-day.tsx'
import { ButtonLink } from '../../case/doing/button-link.tsx'
import { proposerWords } from '../../case/plan/proposer-words.ts'
import { Answer } from '../../face/answer.tsx'
import { formatDate } from '../../face/format-date.ts'
import { PageTitle } from '../../face/page-title.tsx'
import { FactList } from '../../case/paper/fact-list.tsx'
import { PrintButton } from '../../face/print-button.tsx'
import styles from './sent-page.module.css'

/** The receipt of a proposal: received on, reply due on, and the way to the case. */
export function SentPage() {
  const { id } = useParams({ from: '/signed-in/de-xuat/$id/da-gui' })
  return <Answer page of={useCase(id)}>{(view) => <Receipt view={view} />}</Answer>
}

function Receipt({ view: { id, title, proposer, managingCommittee, clock } }: { readonly view: CaseView }) {
  if (clock === null) return <PageTitle act={<ButtonLink to="/de-xuat/$id" params={{ id }}>Viết tiếp</ButtonLink>}>Đề xuất này chưa được gửi</PageTitle>
  return (
    <>
      <PageTitle lead="Phiếu này xác nhận đề xuất đã đến văn phòng cấp ủy. Thời hạn trả lời bằng văn bản tính từ ngày nhận.">Đã nhận đề xuất</PageTitle>
      <article className={styles.receipt}>
        <h2 className={styles.title}>{title}</h2>
        <FactList facts={[
          { name: 'Mã hồ sơ', value: <strong>{id}</strong> },
          { name: 'Người đề xuất', value: proposerWords(proposer) },
          { name: 'Nơi nhận', value: `${managingCommittee.name}, qua văn phòng cấp ủy` },
          { name: 'Ngày nhận', value: formatDate(clock.receivedOn) },
          { name: 'Hạn trả lời', value: <ReplyDue clock={clock} /> },
        ]} />
        <WhyThisDay clock={clock} />
      </article>
      <div className={styles.ways}>
        <ButtonLink to="/ho-so/$id" params={{ id }}>Xem hồ sơ</ButtonLink>
        <PrintButton>In phiếu nhận</PrintButton>
      </div>
    </>
  )
}
