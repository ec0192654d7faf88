import { expect, test } from 'vitest'
import { ruleCoverage } from './rule-coverage.ts'

const RULES = [
  { id: 'plan.title', conditional: false },
  { id: 'plan.motive', conditional: true },
]

test('a rule that was met, refused and, if conditional, left alone leaves no gap, in whichever files', () => {
  const coverage = ruleCoverage(RULES, [
    { 'plan.title': { met: 3, refused: 0, 'not-judged': 0 }, 'plan.motive': { met: 1, refused: 1, 'not-judged': 0 } },
    { 'plan.title': { met: 0, refused: 1, 'not-judged': 0 }, 'plan.motive': { met: 0, refused: 0, 'not-judged': 2 } },
  ])
  expect(coverage).toEqual({ rules: 2, met: 2, refused: 2, leftAlone: 1, conditional: 1, gaps: [] })
})

test('each outcome that was never seen is a gap by name; a rule that speaks always need not be left alone', () => {
  const { gaps } = ruleCoverage(RULES, [{ 'plan.title': { met: 1, refused: 0, 'not-judged': 0 } }])
  expect(gaps).toEqual([
    'plan.motive was never met',
    'plan.title was never refused',
    'plan.motive was never refused',
    'plan.motive was never left alone',
  ])
})
