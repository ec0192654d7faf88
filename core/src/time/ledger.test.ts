import { describe, expect, test } from 'vitest'
import { ledger } from './ledger.ts'
import { localDate } from './local-date.ts'
import { officialCalendar } from './official-calendar.ts'

describe('a due date explained day by day', () => {
  test('Điều 4 khoản 3: received 14/12/2022, each of the 30 days has its number, each day off its ground', () => {
    const { due, days, provisional } = ledger(officialCalendar, localDate('2022-12-14'), 30)
    expect(due).toBe('2023-02-02')
    expect(provisional).toBe(false)
    expect(days).toHaveLength(50)
    expect(days.flatMap(({ counted }) => counted ?? [])).toEqual(Array.from({ length: 30 }, (_, at) => at + 1))
    expect(days.find(({ date }) => date === '2023-01-02')).toEqual({
      date: '2023-01-02',
      counted: null,
      reason: 'compensatory',
      name: 'Nghỉ bù Tết Dương lịch',
      source: { document: 'Bộ luật Lao động 45/2019, Điều 111 khoản 3', date: null },
    })
    expect(days.find(({ date }) => date === '2022-12-17')).toEqual({ date: '2022-12-17', counted: null, reason: 'weekend' })
    expect(days.at(-1)).toEqual({ date: '2023-02-02', counted: 30, reason: 'working-day' })
  })

  test('a swap shows both its days with the document', () => {
    const { days } = ledger(officialCalendar, localDate('2025-12-31'), 8)
    expect(days.map(({ date, counted, reason }) => `${date} ${reason} ${counted ?? '-'}`)).toEqual([
      '2026-01-01 statutory -',
      '2026-01-02 swapped-off -',
      '2026-01-03 weekend -',
      '2026-01-04 weekend -',
      '2026-01-05 working-day 1',
      '2026-01-06 working-day 2',
      '2026-01-07 working-day 3',
      '2026-01-08 working-day 4',
      '2026-01-09 working-day 5',
      '2026-01-10 swapped-in 6',
      '2026-01-11 weekend -',
      '2026-01-12 working-day 7',
      '2026-01-13 working-day 8',
    ])
    expect(days.find(({ reason }) => reason === 'swapped-in')?.source).toEqual({ document: 'Công văn 12729/VPCP-KGVX', date: '2025-12-25' })
  })

  test('a count into a year not announced says so', () => {
    expect(ledger(officialCalendar, localDate('2026-12-01'), 30).provisional).toBe(true)
  })

  test('a count of nothing has no days', () => {
    expect(ledger(officialCalendar, localDate('2026-01-11'), 0)).toMatchObject({ due: '2026-01-11', days: [] })
  })
})
