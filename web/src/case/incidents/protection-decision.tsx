import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { asSentence } from '../../face/as-sentence.ts'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import { VoteBar } from '../decision/vote-bar.tsx'
import { EntryDay } from '../paper/entry-day.tsx'
import { FactList } from '../paper/fact-list.tsx'
import { Letter } from '../paper/letter.tsx'
import { Part } from '../paper/part.tsx'
import type { IncidentShown } from './compared.ts'

const of = words.fields.cadreDecision

export interface ProtectionDecisionProps {
  readonly decision: NonNullable<IncidentShown['decision']>
  readonly names: CaseView['names']
}

/** What the level that gave the go-ahead decided about each cadre; a cadre reads what concerns himself. */
export function ProtectionDecision({ decision: { committee, meeting, cadres, letter, document, ...entry }, names }: ProtectionDecisionProps) {
  const name = nameOf(names)
  const level = name(`committee/${committee}`)
  return (
    <Part
      title={`Quyết định bảo vệ của ${meeting ? words.collective(meeting.body, level) : level}`}
      why={{
        clauses: [
          cite('d3.k4', 'Việc bảo vệ cán bộ (miễn hoặc giảm nhẹ trách nhiệm) do cấp có thẩm quyền kịp thời xem xét, đánh giá công tâm, xử lý phù hợp'),
          cite('d7.k6', 'để quyết định các hình thức bảo vệ phù hợp'),
        ],
      }}
    >
      <p>Ngày <EntryDay {...entry} />{document && `, văn bản số ${document.number} ngày ${formatDate(document.date)}`}.</p>
      {cadres.map(({ person, outcome, reasons, measures }) => (
        <section key={person} aria-label={name(`person/${person}`)}>
          <h3>{name(`person/${person}`)}</h3>
          <FactList
            facts={[
              { name: of.outcome, value: `${asSentence(words.protectionOutcomes[outcome])}.` },
              { name: of.reasons, value: reasons },
              { name: of.measures, value: measures },
            ]}
          />
        </section>
      ))}
      {cadres.length === 0 && <p>Quyết định về từng cán bộ chỉ cán bộ ấy và cấp ủy xem được.</p>}
      {meeting && <VoteBar total={meeting.total} for={meeting.for} against={meeting.against} other={meeting.other} />}
      {meeting?.minutes !== undefined && <FactList facts={[{ name: words.fields.meeting.minutes, value: meeting.minutes }]} />}
      {letter && <Letter letter={letter} names={names} />}
    </Part>
  )
}
