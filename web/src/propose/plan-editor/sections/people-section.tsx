import { PeopleQuestion } from '../people-question.tsx'
import { PromiseQuestion } from '../promise-question.tsx'
import { COMMITMENT, MOTIVE } from '../question-words.ts'
import type { SectionProps } from './section-props.ts'

/** Who carries it out, and what they promise (d8.k1, d2.k5). */
export function PeopleSection({ plan, change }: SectionProps) {
  return (
    <>
      <PeopleQuestion of="implementers" value={plan.implementers} onChange={(implementers) => change({ implementers })} />
      <PromiseQuestion of="commitment" words={COMMITMENT} value={plan.commitment === true}
        onChange={(made) => change({ commitment: made ? true : undefined })} />
      <PromiseQuestion of="motive" words={MOTIVE} value={plan.motive === 'common-good'}
        onChange={(made) => change({ motive: made ? 'common-good' : undefined })} />
    </>
  )
}
