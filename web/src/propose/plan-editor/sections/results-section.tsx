import type { PlanDraft } from '@dam-lam/core'
import { CardList } from '../card-list.tsx'
import { TextQuestion } from '../text-question.tsx'
import type { SectionProps } from './section-props.ts'

type ResultDraft = NonNullable<PlanDraft['expectedResults']>[number]

/** What good will come of it, and how one will know. */
export function ResultsSection({ plan, change }: SectionProps) {
  return (
    <CardList<ResultDraft> items={plan.expectedResults ?? []} name="Kết quả" blank={{}} onChange={(expectedResults) => change({ expectedResults })}>
      {({ result, measure }, item, answer) => (
        <>
          <TextQuestion of="expectedResults.result" item={item} value={result} onChange={(result) => answer({ result })} />
          <TextQuestion of="expectedResults.measure" item={item} value={measure} onChange={(measure) => answer({ measure })} />
        </>
      )}
    </CardList>
  )
}
