import { type NameOf } from '@dam-lam/contract'
import type { PlanDraft } from '@dam-lam/core'
import { asSentence } from '../../face/as-sentence.ts'
import { words } from '../../face/words.ts'
import { COMMITMENT, MOTIVE } from '../plan-editor/question-words.ts'
import { FactList } from '../../case/paper/fact-list.tsx'
import { Written } from './written.tsx'

export interface PaperPromisesProps {
  readonly plan: PlanDraft
  readonly nameOf: NameOf
}

const labels = words.fields.plan

/** Who carries it out, and what is promised in the words of the text (d8.k1, d2.k5). */
export function PaperPromises({ plan: { implementers = [], members = [], commitment, motive }, nameOf }: PaperPromisesProps) {
  const named = (people: readonly string[]) => <Written text={people.map((id) => nameOf(`person/${id}`)).join('; ')} />
  return (
    <FactList facts={[
      { name: labels.implementers, value: named(implementers) },
      { name: labels.members, value: members.length > 0 ? named(members) : null },
      { name: 'Cam kết', value: <Written text={commitment && `${asSentence(COMMITMENT)}.`} /> },
      { name: labels.motive, value: <Written text={motive && `${asSentence(MOTIVE)}.`} /> },
    ]} />
  )
}
