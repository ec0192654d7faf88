import { vi, type NameOf } from '@dam-lam/contract'
import type { PlanDraft } from '@dam-lam/core'
import { asSentence } from '../../face/as-sentence.ts'
import { COMMITMENT, MOTIVE } from '../plan-editor/question-words.ts'
import { PaperTerms } from './paper-terms.tsx'
import { Written } from './written.tsx'

export interface PaperPromisesProps {
  readonly plan: PlanDraft
  readonly nameOf: NameOf
}

const words = vi.fields.plan

/** Who carries it out, and what is promised in the words of the text (d8.k1, d2.k5). */
export function PaperPromises({ plan: { implementers = [], members = [], commitment, motive }, nameOf }: PaperPromisesProps) {
  const named = (people: readonly string[]) => <Written text={people.map((id) => nameOf(`person/${id}`)).join('; ')} />
  return (
    <PaperTerms terms={[
      [words.implementers, named(implementers)],
      ...(members.length > 0 ? [[words.members, named(members)] as const] : []),
      ['Cam kết', <Written key="commitment" text={commitment && `${asSentence(COMMITMENT)}.`} />],
      [words.motive, <Written key="motive" text={motive && `${asSentence(MOTIVE)}.`} />],
    ]} />
  )
}
