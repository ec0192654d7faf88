import type { PlanDraft } from '@dam-lam/core'
import { words } from '../../../face/words.ts'
import { CardList } from '../card-list.tsx'
import { ChoiceQuestion } from '../choice-question.tsx'
import { TextQuestion } from '../text-question.tsx'
import type { SectionProps } from './section-props.ts'

type RiskDraft = NonNullable<PlanDraft['risks']>[number]

const OPTIONS = [
  { value: 'low', words: words.degrees.low },
  { value: 'medium', words: words.degrees.medium },
  { value: 'high', words: words.degrees.high },
] as const

/** What may go wrong, how likely, how badly, and what is done about it. */
export function RisksSection({ plan, change }: SectionProps) {
  return (
    <CardList<RiskDraft> items={plan.risks ?? []} name="Rủi ro" blank={{}} onChange={(risks) => change({ risks })}>
      {({ risk, likelihood, impact, mitigation }, item, answer) => (
        <>
          <TextQuestion of="risks.risk" item={item} value={risk} onChange={(risk) => answer({ risk })} />
          <ChoiceQuestion of="risks.likelihood" item={item} value={likelihood} options={OPTIONS} onChange={(likelihood) => answer({ likelihood })} />
          <ChoiceQuestion of="risks.impact" item={item} value={impact} options={OPTIONS} onChange={(impact) => answer({ impact })} />
          <TextQuestion of="risks.mitigation" item={item} value={mitigation} onChange={(mitigation) => answer({ mitigation })} />
        </>
      )}
    </CardList>
  )
}
