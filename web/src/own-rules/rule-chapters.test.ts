import { DEFAULT_POLICY, type PolicyKey } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { ruleChapters } from './rule-chapters.ts'

const KEYS = Object.keys(DEFAULT_POLICY) as readonly PolicyKey[]
const item = (key: PolicyKey) => ({ key, name: key, meaning: '', fills: null, setBy: null, value: true, defaultValue: true, told: 'có', defaultTold: 'có', settable: true })

test('every item stands in one chapter and no other', () =>
  expect(ruleChapters(KEYS.map(item)).flatMap(({ items }) => items.map(({ key }) => key)).toSorted()).toEqual([...KEYS].toSorted()))

test('a chapter without an item is not shown', () =>
  expect(ruleChapters([item('votes.quorum-percent'), item('protection.climb.working-days')]).map(({ title }) => title)).toEqual(['Họp, biểu quyết, văn bản', 'Rủi ro, sai sót và bảo vệ cán bộ']))
