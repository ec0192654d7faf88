import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { words } from '../../face/words.ts'
import { VoteBar } from '../decision/vote-bar.tsx'
import { EntryDay } from '../paper/entry-day.tsx'
import { FactList } from '../paper/fact-list.tsx'
import { Part } from '../paper/part.tsx'
import { AwardsTable } from './awards-table.tsx'
import { whatBecame } from './what-became.tsx'

type Decision = CaseView['encouragement']['decisions'][number]

export interface EncouragementDecisionProps {
  readonly decision: Decision
  readonly view: CaseView
}

/** What the collective that gave the go-ahead decided, and what became of each part. */
export function EncouragementDecision({ decision: { committee, meeting, awards, reasons, ...entry }, view }: EncouragementDecisionProps) {
  const { names } = view
  const of = nameOf(names)(`committee/${committee}`)
  return (
    <Part
      title={`Quyết định khuyến khích của ${meeting ? words.collective(meeting.body, of) : of}`}
      why={{ clauses: [cite('d5.k2.cuoi', 'sẽ xem xét, đánh giá, kết luận quyết định hình thức khuyến khích')] }}
    >
      <p>Ngày <EntryDay {...entry} />.</p>
      {meeting && <VoteBar total={meeting.total} for={meeting.for} against={meeting.against} other={meeting.other} />}
      <AwardsTable
        caption={`${awards.length} phần`}
        awards={awards}
        names={names}
        more={[
          { key: 'underRule', title: words.fields.award.underRule, cell: ({ underRule }) => underRule },
          ...whatBecame(view),
        ]}
      />
      <FactList facts={[{ name: words.fields.acts['decide-encouragement'].reasons, value: reasons }, { name: words.fields.meeting.minutes, value: meeting?.minutes }]} />
    </Part>
  )
}
