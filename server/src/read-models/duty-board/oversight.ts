import { holdsOn, OFFICE_POSTS, PERMANENT_POSTS, type PostName } from '@dam-lam/core'
import type { Looking } from '../looking.ts'

const WATCHING: readonly PostName[] = [...PERMANENT_POSTS, ...OFFICE_POSTS]

/**
 * The committees over whose duties a reader watches, and over those below them: as permanent member, in the office, or in the
 * inspection commission. A delegation lends acts, and no oversight.
 */
export function overseenBy({ reader, organisation: { organisations }, moment }: Looking): readonly string[] {
  const own = reader.positions
    .filter(({ lent, post, body }) => lent === undefined && (WATCHING.includes(post) || organisations.body(body ?? '')?.kind === 'inspection'))
    .map(({ committee }) => committee)
  return [...new Set(own)].filter((id) => {
    const committee = organisations.committee(id)
    return committee !== undefined && holdsOn(committee, moment.today)
  })
}

/** Whether it is one of these, or below one. */
export const oversees = (looking: Looking, committee: string): boolean =>
  [committee, ...looking.organisation.organisations.chainAbove(committee, looking.moment.today)].some((id) => overseenBy(looking).includes(id))
