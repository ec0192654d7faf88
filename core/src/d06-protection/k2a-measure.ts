import { cite } from '@dam-lam/law'
import { law, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { writtenOut } from '../practice/written.ts'
import { inHandNotOwn, inHandOf, namesProtection, notOwnProtection, postsOf, somethingToProtect } from './protection-in-hand.ts'
import { changeProtection, openProtections, type MeasureData, type Protection, type ProtectionMeasure } from './protection.ts'

/**
 * A measure of protection (d6.k2.a): in one of the nine fields of the text, what is done, who does it, from when until when.
 * Which measure is right, the program does not judge.
 */
export interface ApplyMeasureData extends MeasureData {
  /** The protection that it belongs to. */
  readonly of: string
}

/** A measure as an event keeps it: named, and by whom it was applied. */
export type NewMeasure = Omit<ProtectionMeasure, 'event' | 'on' | 'enteredOn'>

export interface ProtectionMeasureEvents {
  readonly ProtectionMeasureApplied: { readonly of: string; readonly measure: NewMeasure }
}

const PROTECTED = law(cite('d6.k2.a', 'được bảo vệ về chính trị, kinh tế, pháp luật, hành chính, danh dự, nhân phẩm, uy tín, tài sản, sự an toàn của cán bộ'))

/** The whole case counts its measures in one row, so that no two have the same name. */
export const nextMeasure = (protections: readonly Protection[]): string => `measure/${protections.reduce((sum, { measures }) => sum + measures.length, 0) + 1}`

interface WithMeasure {
  readonly measure?: MeasureData | undefined
}

/** The rules on what a measure says, for an act that carries one. */
export const MEASURE_RULES = [
  writtenOut('protection-measure.what', PROTECTED, ({ measure }: WithMeasure) => measure?.what ?? 'none carried'),
  writtenOut('protection-measure.done-by', practice, ({ measure }: WithMeasure) => measure?.doneBy ?? 'none carried'),
  rule({
    id: 'protection-measure.period',
    basis: practice,
    appliesWhen: ({ data }: Situation<WithMeasure>) => data.measure?.to !== undefined,
    holds: ({ data: { measure } }: Situation<WithMeasure>) =>
      orElse(measure?.to === undefined || measure.to >= measure.from, { from: measure?.from ?? null, to: measure?.to ?? null }),
  }),
] as const

/** The same rules, where the measure is all that the act carries. */
const OWN_MEASURE_RULES = MEASURE_RULES.map((of) => ({
  ...of,
  judge: (situation: Situation<ApplyMeasureData>) => of.judge({ ...situation, data: { measure: situation.data } }),
}))

export const applyProtectionMeasure = act({
  name: 'apply-protection-measure',
  basis: PROTECTED,
  power: [by('apply-protection-measure.by-those-in-charge', PROTECTED, postsOf(inHandOf))],
  moment: [somethingToProtect, notOwnProtection(inHandOf)],
  follows: ({ file }) => openProtections(file)[0]?.on ?? null,
  carries: [namesProtection('apply-protection-measure.of', inHandNotOwn(inHandOf)), ...OWN_MEASURE_RULES],
  events: ({ file, data: { of, field, what, doneBy, from, to }, position }: Situation<ApplyMeasureData>) => {
    const by = { committee: position.committee, body: position.body }
    return [{ type: 'ProtectionMeasureApplied', data: { of, measure: { id: nextMeasure(file.protection), field, what, doneBy, from, to: to ?? null, by } } }]
  },
})

export const protectionMeasureHandlers: Handlers<keyof ProtectionMeasureEvents> = {
  ProtectionMeasureApplied: (file, { data: { of, measure }, on, enteredOn }, event) => {
    const entry = { event, on, enteredOn }
    return changeProtection(file, of, ({ measures, escalations }) => ({
      measures: [...measures, { ...measure, ...entry }],
      // An agency of the tree that protects has answered.
      escalations: escalations.map((one) => {
        const isItsOwn = one.to.kind === 'body' && 'body' in measure.by && one.to.body === measure.by.body
        return isItsOwn && one.answered === null ? { ...one, answered: { ...entry, document: null, text: null } } : one
      }),
    }))
  },
}
