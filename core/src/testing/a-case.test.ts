import { describe, expect, test } from 'vitest'
import { aCase, anAssignment, anUnsuitablePlan, DAYS, ExpectationError } from './index.ts'

describe('the way in which tests tell a case', () => {
  test('Điều 4: the main road, told in one sentence, ends in a written reply on its last day', () => {
    const answered = aCase().submitted().registered().inAppraisal().on(DAYS.day20).appraised().beforeCollective().deliberated().on(DAYS.day30).answered()
    expect(answered.file.stage).toBe('answered')
    expect(answered.clock()).toMatchObject({ dueOn: DAYS.day30, state: 'on-time' })
  })

  test('a step leaves the case as it was: both can be told on', () => {
    const registered = aCase().submitted().registered()
    registered.inAppraisal()
    expect(registered.file.stage).toBe('registered')
  })

  test('Điều 4 khoản 3 điểm a: a refusal is asserted with its clauses', () => {
    aCase()
      .submitted()
      .registered()
      .when('vanphong.phuong')
      .does('assign-appraisal', anAssignment())
      .isRefused([{ code: 'assign-appraisal.by-permanent-members', clauses: ['d4.k3.a.g1'] }])
  })

  test('a wrong clause, a missing reason and a refusal that did not come are each told', () => {
    const ruling = aCase().submitted().registered().when('vanphong.phuong').does('assign-appraisal', anAssignment())
    expect(() => ruling.isRefused([{ code: 'assign-appraisal.by-permanent-members', clauses: ['d4.k2'] }])).toThrow(ExpectationError)
    expect(() => ruling.isRefused([])).toThrow(ExpectationError)
    expect(() => ruling.isAccepted()).toThrow(ExpectationError)
    expect(() => aCase().when('canbo.phuong').does('submit', {}).isRefused([])).toThrow(ExpectationError)
    expect(() => aCase().registered()).toThrow(ExpectationError)
  })

  test('Điều 4 khoản 5: the head may decide on an unsuitable matter in the same words', () => {
    const decided = aCase({ plan: anUnsuitablePlan() }).submitted().registered().inAppraisal().appraised().beforeCollective().deliberated('not-agreed').headDecided()
    expect(decided.file.approval).toMatchObject({ by: 'head', urgentNeed: true })
    expect(decided.openTo('bithu.phuong')).toContain('report-override')
  })
})
