import { DEFAULT_POLICY, localDate, missingFrom, PLAN_RULES, type PlanDraft } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { gapWords } from './gap-words.ts'
import { gapsIn, marksOf } from './gaps.ts'
import { controlId, isBlank, type Question } from './place.ts'
import { PLAN_SECTIONS } from './sections.ts'
import { QUESTIONS_OF_RULE } from './rules-of-questions.ts'

const gapsOf = (plan: PlanDraft) => gapsIn(plan, missingFrom({ plan, policy: DEFAULT_POLICY }))
const idsOf = (plan: PlanDraft, code: string) =>
  gapsOf(plan).flatMap(({ place, refusal }) => (refusal.code === code ? [controlId(place)] : []))

describe('Điều 4 khoản 1: where a plan is still to be written', () => {
  test('an empty plan lacks the first item of each list, not the list', () => {
    expect(idsOf({}, 'plan.matters')).toEqual(['matters-kind-1'])
    expect(idsOf({}, 'plan.expected-results')).toEqual(['expectedResults-result-1'])
    expect(idsOf({}, 'plan.risks')).toEqual(['risks-risk-1'])
  })

  test('of a matter that is not analysed, the blank answer is pointed at', () => {
    const matters = [{ kind: 'unregulated', analysis: 'Chưa có văn bản nào.' }, { kind: 'unregulated', analysis: ' ' }] as const
    expect(idsOf({ matters }, 'plan.matters-analysed')).toEqual(['matters-analysis-2'])
  })

  test('of an unsuitable matter, only what is not yet named is pointed at', () => {
    const matters = [{ kind: 'unsuitable', analysis: 'Chồng chéo.', document: 'Quy chế', issuer: 'Cơ quan ban hành' }] as const
    expect(idsOf({ matters }, 'plan.unsuitable-provision-named')).toEqual(['matters-provision-1', 'matters-why-1'])
  })

  test('an answer that is there and wrong is pointed at too', () => {
    const scope = { from: localDate('2026-03-02'), to: localDate('2026-03-01') }
    expect(idsOf({ scope }, 'plan.period-runs-forward')).toEqual(['scope-to'])
  })

  test('«không thí điểm» is an answer', () => {
    expect(isBlank({ scope: { pilot: false } }, { of: 'scope.pilot' })).toBe(false)
  })

  test('every rule on a plan, refused, points somewhere', () => {
    const drafts: readonly PlanDraft[] = [
      {},
      {
        matters: [{ kind: 'unsuitable' }],
        expectedResults: [{}],
        risks: [{}],
        scope: { from: localDate('2026-03-02'), to: localDate('2026-03-01') },
        papers: [{ number: '12-BC/ĐU' }],
      },
    ]
    const pointed = drafts.flatMap(gapsOf).map(({ refusal }) => refusal.code)
    expect(new Set(pointed)).toEqual(new Set(PLAN_RULES.map(({ id }) => id)))
  })
})

test('every question at which a rule looks stands in one part of the form', () => {
  const asked = PLAN_SECTIONS.flatMap(({ asks }) => asks)
  expect(new Set(asked).size).toBe(asked.length)
  const looked: readonly Question[] = PLAN_RULES.flatMap(({ id }) => [...QUESTIONS_OF_RULE[id]])
  expect(looked.filter((of) => !asked.includes(of))).toEqual([])
})

describe('what bears a mark of secrecy is pointed at, with its line', () => {
  const plan: PlanDraft = { title: 'Tiếp nhận lưu động', scope: { what: 'TỐI MẬT' }, risks: [{ risk: 'Mưa' }, { mitigation: 'Dự phòng.\nMẬT' }] }
  const marked = gapsIn(plan, marksOf(plan, false))

  test('in whatever question it stands', () => expect(marked.map(({ place }) => controlId(place))).toEqual(['scope-what', 'risks-mitigation-2']))

  test('in words, at once', () => expect(marked.map((gap) => gapWords(plan, gap, false).slice(0, 34))).toEqual(['Dòng 1 của mục này có dấu «Tối mật»', 'Dòng 2 của mục này có dấu «Mật» đứ'].map((start) => start.slice(0, 34))))

  test('on an isolated network nothing is', () => expect(marksOf(plan, true)).toEqual([]))
})
