import { ACT_NAMES, localDate, type ActName } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { nextAct, otherActs } from './next-act.ts'

const allowing = (...allowed: readonly ActName[]) => ({
  kind: 'proposal' as const,
  why: ['managing-committee' as const],
  protection: [],
  advice: [],
  acts: ACT_NAMES.map((act) => ({ act, title: act, ground: 'practice' as const, clauses: [], allowed: allowed.includes(act), refusals: [] })),
})
const day = localDate('2026-01-06')
const advised = { event: 3, on: day, enteredOn: day, advice: { competence: 'within' as const, note: 'Thuộc thẩm quyền' } }

test('Điều 4 khoản 3: the written reply comes before whatever else may be done', () =>
  expect(nextAct(allowing('correct-entry', 'extend', 'issue-reply'))?.act).toBe('issue-reply'))

test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: what is to be reported at once comes before all', () =>
  expect(nextAct(allowing('issue-reply', 'report-override'))?.act).toBe('report-override'))

test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: the office advises once', () => {
  const view = allowing('advise', 'request-supplement')
  expect(nextAct(view)?.act).toBe('advise')
  expect(nextAct({ ...view, advice: [advised] })).toBeUndefined()
})

test('an act that only some cases need is never put forward', () =>
  expect(nextAct(allowing('extend', 'withdraw', 'archive', 'correct-entry'))).toBeUndefined())

test('the others are all that is allowed, but for the next', () =>
  expect(otherActs(allowing('extend', 'assign-appraisal', 'forward')).map(({ act }) => act)).toEqual(['forward', 'extend']))

test('Điều 7 khoản 5: protection that has not begun comes before all; asking for it presses in a case of its own only', () => {
  const waiting = { id: 'protection/1', origin: 'requested' as const, person: 'canbo', committee: 'phuong', reason: 'Bị đe dọa.', fields: [], wanted: null, measures: [], escalations: [], climbs: [], ended: null, event: 1, on: day, enteredOn: day }
  const view = allowing('apply-protection-measure', 'issue-reply')
  expect(nextAct({ ...view, protection: [waiting] })?.act).toBe('apply-protection-measure')
  expect(nextAct(view)?.act).toBe('issue-reply')
  expect(nextAct(allowing('request-protection'))).toBeUndefined()
  expect(nextAct({ ...allowing('request-protection'), kind: 'protection' })?.act).toBe('request-protection')
})
