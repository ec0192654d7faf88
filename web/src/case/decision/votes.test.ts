import { expect, test } from 'vitest'
import { carriedBy, votesNeeded, withoutVote } from './votes.ts'

test.each([[5, 3], [6, 4], [7, 4], [15, 8]])('of %i members more than half is %i', (total, needed) => expect(votesNeeded(total)).toBe(needed))

test.each([
  [{ total: 5, for: 3, against: 0, other: 0 }, 'approved'],
  [{ total: 5, for: 2, against: 3, other: 0 }, 'refused'],
  [{ total: 5, for: 2, against: 2, other: 1 }, 'not-agreed'],
  [{ total: 6, for: 3, against: 0, other: 0 }, 'not-agreed'],
] as const)('Điều 4 khoản 3 điểm b: %j carries %s', (votes, outcome) => expect(carriedBy(votes)).toBe(outcome))

test('the absent count among all members', () => expect(withoutVote({ total: 5, for: 2, against: 1, other: 1 })).toBe(1))

test('more votes than members leave nobody without a vote', () => expect(withoutVote({ total: 5, for: 6, against: 0, other: 0 })).toBe(0))
