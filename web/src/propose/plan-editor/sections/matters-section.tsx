import type { PlanDraft } from '@dam-lam/core'
import { words } from '../../../face/words.ts'
import { CardList } from '../card-list.tsx'
import { ChoiceQuestion } from '../choice-question.tsx'
import { TextQuestion } from '../text-question.tsx'
import type { SectionProps } from './section-props.ts'

type MatterDraft = NonNullable<PlanDraft['matters']>[number]

const KINDS = [
  { value: 'unregulated', words: words.matterKinds.unregulated },
  { value: 'unsuitable', words: words.matterKinds.unsuitable },
] as const

/** Each matter: not regulated, or regulated in a way that does not fit; the second kind names the provision. */
export function MattersSection({ plan, change }: SectionProps) {
  return (
    <CardList<MatterDraft> items={plan.matters ?? []} name="Vấn đề" blank={{}} onChange={(matters) => change({ matters })}>
      {(matter, item, answer) => (
        <>
          <ChoiceQuestion of="matters.kind" item={item} value={matter.kind} options={KINDS} onChange={(kind) => answer({ kind })} />
          <TextQuestion of="matters.analysis" item={item} value={matter.analysis} onChange={(analysis) => answer({ analysis })} />
          {matter.kind === 'unsuitable' && (
            <>
              <TextQuestion of="matters.document" item={item} lines="one" value={matter.document} onChange={(document) => answer({ document })} />
              <TextQuestion of="matters.provision" item={item} lines="one" value={matter.provision} onChange={(provision) => answer({ provision })} />
              <TextQuestion of="matters.issuer" item={item} lines="one" value={matter.issuer} onChange={(issuer) => answer({ issuer })} />
              <TextQuestion of="matters.why" item={item} value={matter.why} onChange={(why) => answer({ why })} />
            </>
          )}
        </>
      )}
    </CardList>
  )
}
