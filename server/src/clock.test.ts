import { describe, expect, test } from 'vitest'
import { momentOf } from './clock.ts'

describe('Đồng hồ', () => {
  test.each([
    ['2026-01-04T16:59:59.999Z', '2026-01-04'],
    ['2026-01-04T17:00:00.000Z', '2026-01-05'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01'],
  ])('%s là ngày %s ở Việt Nam: ngày hết lúc 24 giờ Asia/Ho_Chi_Minh', (instant, today) => {
    expect(momentOf(new Date(instant))).toEqual({ instant, today })
    expect(new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(instant))).toBe(today)
  })
})
