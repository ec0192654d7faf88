import { ALL_RULES } from '@dam-lam/core/testing'
import { expect, test } from 'vitest'
import { REFUSAL_CODES } from './refusal-codes.ts'

const LISTED: readonly string[] = Object.values(REFUSAL_CODES).flat()
/** Said by `decide` itself, before any rule. */
const WITHOUT_RULE = ['position.none-held', 'position.not-held']

test('every rule of core has its code in the list, and no code stands there without a rule', () => {
  expect(LISTED.toSorted()).toEqual([...ALL_RULES.map(({ id }) => id), ...WITHOUT_RULE].toSorted())
})

test('no code is listed twice', () => {
  expect(new Set(LISTED).size).toBe(LISTED.length)
})
