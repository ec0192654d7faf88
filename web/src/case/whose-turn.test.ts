import { STAGES, type Stage } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { whoseTurn, type Turn } from './whose-turn.ts'

const at = (stage: Stage, change: Partial<Turn> = {}): string | null =>
  whoseTurn({
    stage,
    proposer: { id: 'canbo.phuong', name: 'Cán bộ phường' },
    competentCommittee: { id: 'phuong', name: 'Đảng ủy phường' },
    seesInside: true,
    answered: false,
    ...change,
  })

test.each<[Stage, string | null]>([
  ['draft', 'Cán bộ phường'],
  ['submitted', 'Văn phòng Đảng ủy phường'],
  ['registered', 'Thường trực Đảng ủy phường'],
  ['in-appraisal', 'Nơi được giao thẩm định'],
  ['before-collective', 'Tập thể Đảng ủy phường'],
  ['not-agreed', 'Bí thư Đảng ủy phường hoặc Văn phòng Đảng ủy phường'],
  ['decided', 'Văn phòng Đảng ủy phường'],
  ['closed', null],
])('at %s the next step is expected from %s', (stage, who) => expect(at(stage)).toBe(who))

test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: the collective on whose agenda it is', () =>
  expect(at('before-collective', { collective: 'standingCommittee' })).toBe('Ban Thường vụ Đảng ủy phường'))

test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ ba: to prepare again is told first, then the proposer has the turn', () => {
  expect(at('prepare-again')).toBe('Văn phòng Đảng ủy phường')
  expect(at('prepare-again', { answered: true })).toBe('Cán bộ phường')
})

test('before the reply the proposer is told the committee only, whatever happens inside', () => {
  const stages: readonly Stage[] = ['appraised', 'before-collective', 'not-agreed', 'infeasible', 'decided']
  expect(stages.map((stage) => at(stage, { seesInside: false }))).toEqual(stages.map(() => 'Đảng ủy phường'))
})

test('Điều 4 khoản 2: a committee that has nobody here is waited for as a whole', () =>
  expect([at('forwarded', { external: true }), at('registered', { external: true })]).toEqual(['Đảng ủy phường', 'Đảng ủy phường']))

test('every stage is answered', () => expect(STAGES.map((stage) => at(stage)).filter((who) => who === '')).toEqual([]))
