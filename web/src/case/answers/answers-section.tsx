import type { CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { useCaseEvents } from '../../api/case.ts'
import { EmptyPage } from '../../face/empty-page.tsx'
import { Part } from '../paper/part.tsx'
import { CaseDuties } from './case-duties.tsx'
import { OtherLetters } from './other-letters.tsx'
import { Receipt } from './receipt.tsx'

/** What was received and how it was answered, what else was written to whom, and who owes what. */
export function AnswersSection({ view }: { readonly view: CaseView }) {
  const { data: history } = useCaseEvents(view.id)
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
