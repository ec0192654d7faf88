import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { EmptyPage } from '../../face/empty-page.tsx'
import { words } from '../../face/words.ts'
import { EntryDay } from '../paper/entry-day.tsx'
import { Part } from '../paper/part.tsx'
import { Withheld } from '../paper/withheld.tsx'
import { withheldWords } from '../withheld-words.ts'
import { Approval } from './approval.tsx'
import { Deliberation } from './deliberation.tsx'
import { Override } from './override.tsx'

/** On whose agenda the plan is, what the collective decided by which votes, what the head decided, what was let start. */
export function DecisionSection({ view }: { readonly view: CaseView }) {
  const { agenda, deliberations, override, approval, names } = view
  const kept = withheldWords(view, 'decision')
  const nothing = agenda === null && !deliberations?.length && override === null && approval === null
  return (
    <>
      <Withheld words={kept} />
      {nothing && kept === null && <EmptyPage title="Tập thể chưa thảo luận">Căn cứ vào kết quả thẩm định, thường trực cấp ủy trình ban thường vụ hoặc cấp ủy thảo luận, quyết định.</EmptyPage>}
      {approval && <Approval approval={approval} plan={view.plan} names={names} />}
      {override && <Override override={override} names={names} />}
      {deliberations?.toReversed().map((deliberation) => <Deliberation key={deliberation.event} deliberation={deliberation} names={names} />)}
      {agenda && (
        <Part title="Chương trình họp" why={{ clauses: [cite('d4.k3.a.g2', 'trình ban thường vụ xem xét, thảo luận và quyết định')] }}>
          <p>Trình {words.collective(agenda.body, nameOf(names)(`committee/${agenda.committee}`))}, ngày <EntryDay {...agenda} />.</p>
        </Part>
      )}
    </>
  )
}
