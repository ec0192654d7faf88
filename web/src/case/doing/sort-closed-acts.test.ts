import type { OpenActView } from '@dam-lam/contract'
import { expect, test } from 'vitest'
import { sortClosedActs } from './sort-closed-acts.ts'

const act = (name: OpenActView['act'], ...refusals: readonly OpenActView['refusals'][number][]): OpenActView => ({
  act: name,
  title: name,
  ground: 'practice',
  clauses: [],
  allowed: refusals.length === 0,
  refusals: [...refusals],
})
const because = (code: string, data: Record<string, string | string[]>) => ({ code, ground: 'practice' as const, clauses: [], data, message: code })

test('a refusal that names who may is for others to do, even when the moment is wrong too', () => {
  const register = act('register', because('register.by-office', { whoMay: ['office/phuong'] }), because('register.stage', { stage: 'decided' }))
  const extend = act('extend', because('extend.stage', { stage: 'decided' }))
  expect(sortClosedActs([register, extend, act('archive')])).toEqual({ notNow: [extend], notYours: [register] })
})
