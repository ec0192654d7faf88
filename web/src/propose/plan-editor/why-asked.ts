import { clausesOf, PLAN_RULES, type Basis as Ground } from '@dam-lam/core'
import { cite, label } from '@dam-lam/law'
import type { Basis } from '../../face/basis/basis.ts'
import { basisOf } from '../../face/basis/basis-of.ts'
import type { Question } from './place.ts'
import { QUESTIONS_OF_RULE } from './rules-of-questions.ts'

type Why = Omit<Basis, 'subject'>

/** A ground of core as Căn cứ shows it. */
export const whyOf = (ground: Ground): Why =>
  basisOf({
    ground: ground.ground,
    clauses: clausesOf(ground).map(({ at, quote }) => ({ id: at, label: label(at, 'vi'), quote })),
    ...(ground.ground === 'policy' && { policy: ground.policy }),
  })

/**
 * Why the form asks something: the ground of the first rule that looks at the answer. No rule asks for a group, an
 * organisation or objectives, but the text names the first two among those who may propose.
 */
export function whyAsked(of: Question): Why {
  const rule = PLAN_RULES.find(({ id }) => QUESTIONS_OF_RULE[id].includes(of))
  if (rule) return whyOf(rule.basis)
  return of === 'members' || of === 'onBehalfOf' ? WHO_PROPOSES : {}
}

const WHO_PROPOSES: Why = {
  clauses: [cite('d4.k1', 'Cán bộ (hoặc nhóm cán bộ); cấp ủy, tổ chức đảng, các cơ quan, đơn vị trong hệ thống chính trị')],
}
