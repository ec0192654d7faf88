import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { asSentence } from '../../face/as-sentence.ts'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import { FactList } from '../paper/fact-list.tsx'
import { OnRequest } from '../paper/on-request.tsx'
import { Part } from '../paper/part.tsx'
import styles from './deliberation.module.css'
import { VoteBar } from './vote-bar.tsx'

export interface DeliberationProps {
  readonly deliberation: NonNullable<CaseView['deliberations']>[number]
  readonly names: CaseView['names']
}

const of = words.fields.acts['record-deliberation']

/** One meeting: its outcome first, then the votes of all members, then why. */
export function Deliberation({ deliberation, names }: DeliberationProps) {
  const { committee, meeting, outcome, reasons, missing, proposedSolution, enteredOn } = deliberation
  const name = nameOf(names)
  const { body, heldOn, present, minutes, competenceBasis } = meeting
  return (
    <Part
      title={`${words.collective(body, name(`committee/${committee}`))} họp ngày ${formatDate(heldOn)}`}
      why={{ clauses: [cite('d4.k3.b.g1', 'Tập thể ban thường vụ cấp ủy hoặc tập thể cấp ủy xem xét, quyết định cho thực hiện')] }}
    >
      <p className={styles.outcome}>{asSentence(words.outcomes[outcome])}</p>
      <VoteBar total={meeting.total} for={meeting.for} against={meeting.against} other={meeting.other} />
      <FactList
        facts={[
          { name: of.reasons, value: reasons },
          { name: of.missing, value: missing },
          { name: of.proposedSolution, value: proposedSolution },
          { name: words.fields.meeting.competenceBasis, value: competenceBasis },
          { name: words.fields.meeting.minutes, value: minutes },
          { name: 'Nhập sau', value: enteredOn > heldOn && `ngày ${formatDate(enteredOn)}` },
        ]}
      />
      {present && (
        <OnRequest ask={`Người có mặt (${present.length})`}>
          <ul>{present.map((person) => <li key={person}>{name(`person/${person}`)}</li>)}</ul>
        </OnRequest>
      )}
    </Part>
  )
}
