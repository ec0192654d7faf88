import { cite } from '@dam-lam/law'
import { law, policy } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Situation } from '../case/situation.ts'

/*
 * Forms are decided «khi chủ trương đã mang lại hiệu quả thiết thực trên thực tế». Whether it has is found by the collective
 * when it evaluates (`evaluate-results`) and never judged here. That an effect in part is enough is a reading.
 */

const REAL_EFFECT = law(cite('d5.k2.cuoi', 'khi chủ trương đã mang lại hiệu quả thiết thực trên thực tế'))

const verdict = ({ implementation }: CaseFile) => implementation.evaluation?.verdict ?? null

/** The collective has evaluated, and found an effect. */
const effectFound = rule({
  id: 'encouragement.real-effect',
  basis: REAL_EFFECT,
  holds: ({ file }: Situation) => orElse(verdict(file) === 'effective' || verdict(file) === 'partly', { verdict: verdict(file) }),
})

const partlyIsEnough = rule({
  id: 'encouragement.partly-is-enough',
  basis: policy('encouragement.partly-is-enough'),
  appliesWhen: ({ file }) => verdict(file) === 'partly',
  holds: ({ policy: set }: Situation) => orElse(set['encouragement.partly-is-enough']),
})

/** What must be found before any form is decided or proposed upward. */
export const EFFECT_RULES = [effectFound, partlyIsEnough] as const

export const hasRealEffect = ({ file, policy: set }: Pick<Situation, 'file' | 'policy'>): boolean =>
  verdict(file) === 'effective' || (verdict(file) === 'partly' && set['encouragement.partly-is-enough'])
