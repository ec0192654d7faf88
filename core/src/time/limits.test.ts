import { describe, expect, test } from 'vitest'
import { dueDate, months, workingDays } from './limits.ts'
import { localDate } from './local-date.ts'
import { officialCalendar } from './official-calendar.ts'

const due = (limit: Parameters<typeof dueDate>[0], start: string): string => dueDate(limit, localDate(start), officialCalendar)

describe('how long someone has', () => {
  test('Điều 4 khoản 3: 30 working days do not count the day of receipt', () => {
    expect(due(workingDays(30), '2026-01-05')).toBe('2026-02-13')
  })

  test('months are counted by the calendar, clipped to the end of a short month', () => {
    expect(due(months(3), '2026-03-10')).toBe('2026-06-10')
    expect(due(months(1), '2026-05-31')).toBe('2026-06-30')
  })

  test('a term in months that ends on a day off ends on the next working day', () => {
    expect(due(months(1), '2026-01-14')).toBe('2026-02-23')
    expect(due(months(1), '2025-03-30')).toBe('2025-05-05')
    expect(due(months(1), '2025-03-26')).toBe('2025-04-26')
  })
})
