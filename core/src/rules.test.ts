import { describe, expect, test } from 'vitest'
import { ACTS } from './case/acts.ts'
import type { KnownRule } from './rules.ts'
import { RULES } from './rules.ts'

const inActs: readonly KnownRule[] = Object.values(ACTS).flatMap(({ power, moment, carries }): readonly KnownRule[] => [
  ...power,
  ...moment,
  ...carries,
])

describe('the rules', () => {
  test('are written as what they speak of and what they ask', () => {
    for (const id of RULES.keys()) expect(id).toMatch(/^[a-z-]+\.[a-z0-9-]+$/)
  })

  test('that share an id rest on the same ground', () => {
    for (const { id, basis } of inActs) expect(basis, id).toEqual(RULES.get(id)?.basis)
  })

  test('judge the day of every act', () => {
    expect([...RULES.keys()]).toEqual(expect.arrayContaining(['day.not-in-future', 'day.not-before-what-it-follows', 'day.in-calendar']))
  })
})
