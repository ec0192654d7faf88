import type { CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { useCaseEvents } from '../../api/case.ts'
import { EmptyPage } from '../../face/empty-page.tsx'
import { Part } from '../paper/part.tsx'
import { SECTIONS } from '../sections.ts'
import { CaseDuties } from './case-duties.tsx'
import { OtherLetters } from './other-letters.tsx'
import { Receipt } from './receipt.tsx'

/** What was received and how it was answered, what else was written to whom, and who owes what. */
export function AnswersSection({ view }: { readonly view: CaseView }) {
  const { data: history } = useCaseEvents(view.id)
  if (view.kind === 'urgent-action') return <OfUrgentAction view={view} />
  if (view.receipts.length === 0) return <EmptyPage title="Chưa gửi đi">Kể từ ngày nhận được đề xuất, cấp ủy phải trả lời bằng văn bản.</EmptyPage>
  return (
    <>
      <Part title="Nghĩa vụ trong hồ sơ"><CaseDuties duties={view.duties} /></Part>
      <Part title="Nhận và trả lời" why={{ clauses: [cite('d4.k3', 'phải trả lời bằng văn bản trong vòng 30 ngày làm việc')] }}>
        {view.receipts.map((receipt) => <Receipt key={receipt.event} receipt={receipt} events={history?.items ?? []} names={{ ...view.names, ...history?.names }} />)}
      </Part>
      <OtherLetters view={view} />
    </>
  )
}

/** What was done without time to ask waits for no go-ahead, so that nobody owes a written reply: a report and a conclusion are owed instead. */
const OfUrgentAction = ({ view }: { readonly view: CaseView }) => (
  <>
    <Part title="Nghĩa vụ trong hồ sơ" why={{ clauses: [cite('d4.k4', 'phải báo cáo cấp ủy, tổ chức đảng trực tiếp bằng văn bản ngay khi có điều kiện và tập thể lãnh đạo đưa ra thảo luận và đánh giá, kết luận')] }}>
      <p>
        Xử lý trong tình thế cấp thiết không phải là đề xuất xin chủ trương: hạn trả lời bằng văn bản của Điều 4 khoản 3 không áp dụng. Ai đã tự quyết định vì
        không thể báo cáo thì phải báo cáo bằng văn bản ngay khi có điều kiện; tập thể lãnh đạo thảo luận, đánh giá, kết luận. Báo cáo và kết luận ở mục
        «{SECTIONS['cap-thiet']}».
      </p>
      <CaseDuties duties={view.duties} />
    </Part>
    <OtherLetters view={view} />
  </>
)
