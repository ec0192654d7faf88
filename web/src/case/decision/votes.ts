import { DEFAULT_POLICY, type Outcome } from '@dam-lam/core'

/** The votes of a collective, counted against all its members: the absent and those without a vote count too. */
export interface Votes {
  readonly total: number
  readonly for: number
  readonly against: number
  readonly other: number
}

/** The majority is more than this part of all members; a committee may set it higher, never lower. */
const MORE_THAN_PERCENT = DEFAULT_POLICY['votes.more-than-percent-of-members']

/** How many votes make a majority: 3 of 5, 4 of 7, 4 of 6. */
export const votesNeeded = (total: number, morePercent = MORE_THAN_PERCENT): number => Math.floor((total * morePercent) / 100) + 1

/** Which outcome these votes carry: approval, refusal, or neither. */
export function carriedBy({ total, for: inFavour, against }: Votes): Extract<Outcome, 'approved' | 'refused' | 'not-agreed'> {
  const needed = votesNeeded(total)
  if (inFavour >= needed) return 'approved'
  return against >= needed ? 'refused' : 'not-agreed'
}

/** Members who cast no vote: absent, or present without a vote. Never less than none, whatever was typed. */
export const withoutVote = ({ total, for: inFavour, against, other }: Votes): number => Math.max(0, total - inFavour - against - other)
