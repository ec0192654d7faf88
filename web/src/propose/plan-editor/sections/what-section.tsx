import { TextQuestion } from '../text-question.tsx'
import type { SectionProps } from './section-props.ts'

/** What it is about: the matter and what is to be done. */
export function WhatSection({ plan, change }: SectionProps) {
  return (
    <>
      <TextQuestion of="title" lines="one" value={plan.title} onChange={(title) => change({ title })} />
      <TextQuestion of="problem" value={plan.problem} onChange={(problem) => change({ problem })} />
      <TextQuestion of="solution" value={plan.solution} onChange={(solution) => change({ solution })} />
      <TextQuestion of="objectives" value={plan.objectives} onChange={(objectives) => change({ objectives })} />
    </>
  )
}
