import { localDate } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { askingFor } from '../testing/asking-for.ts'
import { advised, appraised, deliberated, supplementAsked } from './told-before.ts'

const day = localDate('2026-01-20')
const entry = { event: 3, on: day, enteredOn: day }

test('Điều 4 khoản 1: only what is still asked for is told', () => {
  const missing = [{ field: 'Mục tiêu', note: 'nêu con số' }]
  const asked = (answered: typeof entry | null) => supplementAsked(askingFor({ view: { supplementRequests: [{ ...entry, missing, answered }] } }))
  expect(asked(null)).toEqual({ title: 'Văn phòng yêu cầu bổ sung', lines: ['Mục tiêu: nêu con số'] })
  expect(asked(entry)).toBeNull()
})

test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: who assigns the appraisal reads what the office advised', () => {
  const advice = [{ ...entry, advice: { competence: 'within' as const, lead: 'ban.thamdinh.phuong', note: 'Đã đủ hồ sơ.' } }]
  expect(advised(askingFor({ view: { advice, names: { 'body/ban.thamdinh.phuong': 'Cơ quan thẩm định' } } }))?.lines).toEqual([
    'Thuộc thẩm quyền.',
    'Đề nghị chủ trì: Cơ quan thẩm định.',
    'Đã đủ hồ sơ.',
  ])
})

test('a reader to whom nothing was said is told nothing', () => {
  const asking = askingFor({ view: { advice: null, deliberations: null } })
  expect([advised(asking), appraised(asking), deliberated(asking)]).toEqual([null, null, null])
})
