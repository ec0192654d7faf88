import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { asSentence } from '../../face/as-sentence.ts'
import { words } from '../../face/words.ts'
import { PaperScope } from '../../propose/paper/paper-scope.tsx'
import { VoteBar } from '../decision/vote-bar.tsx'
import { EntryDay } from '../paper/entry-day.tsx'
import { FactList } from '../paper/fact-list.tsx'
import { Letter } from '../paper/letter.tsx'
import { Part } from '../paper/part.tsx'

export interface UrgentConclusionProps {
  readonly conclusion: NonNullable<NonNullable<CaseView['urgent']>['conclusion']>
  readonly names: CaseView['names']
}

const of = words.fields.acts['conclude-urgent']

/** What the collective concluded, and whether what it recognised counts like an approved scope: a reading, shown as such. */
export function UrgentConclusion({ conclusion, names }: UrgentConclusionProps) {
  const { committee, meeting, evaluation, recognised, scope, countsAsScope, letter, ...entry } = conclusion
  return (
    <Part
      title={`Kết luận của ${words.collective(meeting.body, nameOf(names)(`committee/${committee}`))}`}
      why={{ clauses: [cite('d4.k4', 'tập thể lãnh đạo đưa ra thảo luận và đánh giá, kết luận')] }}
    >
      <p>{asSentence(words.recognitions[recognised])}, ngày <EntryDay {...entry} />.</p>
      <VoteBar total={meeting.total} for={meeting.for} against={meeting.against} other={meeting.other} />
      <FactList
        facts={[
          { name: of.evaluation, value: evaluation },
          { name: words.fields.meeting.minutes, value: meeting.minutes },
          { name: of.letter, value: letter && <Letter letter={letter} names={names} /> },
        ]}
      />
      {scope && (
        <>
          <h3>{of.scope}</h3>
          <p>
            {countsAsScope
              ? 'Theo quy định nội bộ, phạm vi này tính như phạm vi được cho chủ trương khi khuyến khích và bảo vệ. Điều 4 khoản 4 không nói ra điều này.'
              : 'Theo quy định nội bộ, phạm vi này không tính như phạm vi được cho chủ trương.'}
          </p>
          <PaperScope scope={scope} />
        </>
      )}
    </Part>
  )
}
