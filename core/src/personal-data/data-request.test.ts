import { expect, test } from 'vitest'
import { DEFAULT_POLICY, POLICY_ITEMS } from '../policy.ts'
import { localDate, officialCalendar } from '../time/index.ts'
import { dataRequestDue } from './data-request.ts'

const due = (day: string) => dataRequestDue(localDate(day), { calendar: officialCalendar, policy: DEFAULT_POLICY }).date

test('yêu cầu sửa dữ liệu phải được trả lời trong hai ngày làm việc, không tính ngày nghỉ', () => {
  expect(due('2026-01-05')).toBe('2026-01-07')
  expect(due('2026-01-15')).toBe('2026-01-19')
})

test('con số ấy do văn bản khác đặt, không phải do Quy định', () => {
  expect(POLICY_ITEMS['personal-data.answer-working-days']).toEqual({ value: 2, setBy: 'Nghị định 356/2025/NĐ-CP' })
})
