import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { asSentence } from '../../face/as-sentence.ts'
import { words } from '../../face/words.ts'
import { VoteBar } from '../decision/vote-bar.tsx'
import { EntryDay } from '../paper/entry-day.tsx'
import { FactList } from '../paper/fact-list.tsx'
import { Part } from '../paper/part.tsx'

export interface EvaluationProps {
  readonly evaluation: NonNullable<CaseView['implementation']['evaluation']>
  readonly names: CaseView['names']
}

/** What the collective that gave the go-ahead found; a pilot's shortfall is accepted and told apart from an incident. */
export function Evaluation({ evaluation: { committee, meeting, verdict, reasons, acceptedShortfall, ...entry }, names }: EvaluationProps) {
  const of = nameOf(names)(`committee/${committee}`)
  return (
    <Part
      title={`Đánh giá kết quả của ${meeting ? words.collective(meeting.body, of) : of}`}
      why={{
        clauses: [
          cite('d5.k2.cuoi', 'Tập thể lãnh đạo quyết định cho chủ trương thực hiện kế hoạch sáng tạo, đột phá, sẽ xem xét, đánh giá, kết luận'),
          ...(acceptedShortfall ? [cite('d3.k4', 'Chấp nhận rủi ro, thiệt hại, kết quả không đạt hoặc chỉ đạt được một phần mục tiêu')] : []),
        ],
      }}
    >
      <p>{asSentence(words.verdicts[verdict])}, ngày <EntryDay {...entry} />.</p>
      {acceptedShortfall && <p>Đây là thí điểm: kết quả không đạt hoặc chỉ đạt một phần được chấp nhận; theo quy định nội bộ không coi là rủi ro, sai sót.</p>}
      {meeting && <VoteBar total={meeting.total} for={meeting.for} against={meeting.against} other={meeting.other} />}
      <FactList facts={[{ name: words.fields.acts['evaluate-results'].reasons, value: reasons }, { name: words.fields.meeting.minutes, value: meeting?.minutes }]} />
    </Part>
  )
}
