import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { OFFICE_POSTS, PERMANENT_POSTS, type Organisations, type Position } from '../organisations/organisations.ts'
import type { LocalDate } from '../time/index.ts'
import type { OpinionSituation } from './act.ts'

/**
 * The committees for which a position handles what the people say: an office, or a permanent member, for the own committee
 * and for those whose open files came to it.
 */
export function handlesOpinionsOf({ committee, post, lent }: Position, organisations: Organisations, on: LocalDate): readonly string[] {
  if (lent !== undefined || ![...OFFICE_POSTS, ...PERMANENT_POSTS].includes(post)) return []
  return [committee, ...organisations.predecessors(committee, on)]
}

export const byCommittee = rule({
  id: 'opinion.by-committee',
  basis: practice,
  holds: ({ opinion, position, organisations, today }: OpinionSituation) => {
    const committee = opinion?.committee ?? ''
    return orElse(handlesOpinionsOf(position, organisations, today).includes(committee), { committee })
  },
})

/** Of what its sender has erased nothing is left to show or to answer. */
export const notErased = rule({
  id: 'opinion.not-erased',
  basis: practice,
  holds: ({ opinion }: OpinionSituation) => orElse(opinion?.erased !== true),
})
