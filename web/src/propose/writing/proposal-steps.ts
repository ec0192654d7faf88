import type { Step } from '../../face/steps.tsx'
import type { Gap } from '../plan-editor/gaps.ts'
import { controlId, type Question } from '../plan-editor/place.ts'
import { PLAN_SECTIONS, type SectionKey } from '../plan-editor/sections.ts'

/** A step of writing a proposal: one part of the plan, or looking at the whole before it is sent. */
export type StepKey = SectionKey | 'xem-lai'

const KEYS: readonly StepKey[] = [...PLAN_SECTIONS.map(({ key }) => key), 'xem-lai']

/** The steps, each with what it still lacks; the last lacks what all the others lack. */
export function proposalSteps(gaps: readonly Gap[]): readonly (Step & { readonly key: StepKey })[] {
  const parts = PLAN_SECTIONS.map(({ key, title, asks }) => ({ key, title, ...standing(gaps.filter(({ place }) => asks.includes(place.of))) }))
  const lacking = placesIn(gaps)
  return [...parts, { key: 'xem-lai', title: 'Xem lại và gửi', done: false, note: lacking === 0 ? 'gửi được' : `còn thiếu ${lacking} mục` }]
}

/** The step that the address names; the first when it names none. */
export const stepInAddress = (named: string | undefined): StepKey => KEYS.find((key) => key === named) ?? 'viec-gi'

/** The step before or after another; undefined past the ends. */
export const stepBeside = (step: StepKey, by: 1 | -1): StepKey | undefined => KEYS[KEYS.indexOf(step) + by]

/** The step in which a question is asked. */
export const stepOf = (of: Question): StepKey => PLAN_SECTIONS.find(({ asks }) => asks.includes(of))?.key ?? 'xem-lai'

function standing(gaps: readonly Gap[]): Pick<Step, 'done' | 'note'> {
  const lacking = placesIn(gaps)
  return lacking === 0 ? { done: true } : { done: false, note: `còn thiếu ${lacking} mục` }
}

/** Several rules may find the same place wanting; a person fills it once. */
const placesIn = (gaps: readonly Gap[]): number => new Set(gaps.map(({ place }) => controlId(place))).size
