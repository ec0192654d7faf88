import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { EntryDay } from '../paper/entry-day.tsx'
import { Part } from '../paper/part.tsx'
import { Prose } from '../paper/prose.tsx'
import { AwardsTable } from './awards-table.tsx'
import { EncouragementDecision } from './encouragement-decision.tsx'
import { EncouragementRequest } from './encouragement-request.tsx'
import { Publication } from './publication.tsx'

/** How those who carry the plan out are encouraged: what was published first, then what was decided, proposed and given. */
export function EncouragementSection({ view }: { readonly view: CaseView }) {
  const { encouragement, names } = view
  const { measures, proposals, decisions, requests, publications, takenUp } = encouragement
  const name = nameOf(names)
  return (
    <>
      {publications.toReversed().map((one) => (
        <Publication key={one.event} publication={one} takenUp={takenUp.filter(({ publication }) => publication === one.publication)} withdrawn={view.withdrawnPublications.find(({ of }) => of === one.event)} names={names} />
      ))}
      {requests.toReversed().map((request) => <EncouragementRequest key={request.event} request={request} view={view} />)}
      {decisions.toReversed().map((decision) => <EncouragementDecision key={decision.event} decision={decision} view={view} />)}
      {proposals.toReversed().map(({ person, committee, awards, reasons, ...entry }) => (
        <Part key={entry.event} title="Đề nghị khuyến khích">
          <p>{name(`person/${person}`)}, {name(`committee/${committee}`)}, ngày <EntryDay {...entry} />.</p>
          <AwardsTable caption={`${awards.length} phần được đề nghị`} awards={awards} names={names} />
          <Prose>{reasons}</Prose>
        </Part>
      ))}
      {measures.length > 0 && (
        <Part title="Tạo điều kiện, tin tưởng, động viên" why={{ clauses: [cite('d7.k2', 'Động viên, khích lệ, giao quyền tự quyết, tạo cơ chế, môi trường, điều kiện thuận lợi')] }}>
          <AwardsTable
            caption={`${measures.length} việc`}
            awards={measures}
            names={names}
            more={[
              { key: 'committee', title: 'Cấp ủy', cell: ({ committee }) => name(`committee/${committee}`) },
              { key: 'on', title: 'Ngày', cell: givenOn },
            ]}
          />
        </Part>
      )}
    </>
  )
}

const givenOn = (measure: CaseView['encouragement']['measures'][number]) => <EntryDay {...measure} />
