import { describe, expect, test } from 'vitest'
import { OFFICIAL_CALENDAR } from './working-days.generated.ts'

const { days, announcedUntil } = OFFICIAL_CALENDAR
const yearOf = (date: string): number => Number(date.slice(0, 4))

describe('the official calendar', () => {
  test.each([
    [2020, 10],
    [2021, 11],
    [2022, 11],
    [2023, 11],
    [2024, 11],
    [2025, 11],
    [2026, 12],
    [2027, 12],
    [2035, 12],
  ])('%i has %i statutory days', (year, count) => {
    expect(days.filter(({ date, kind }) => yearOf(date) === year && kind === 'statutory')).toHaveLength(count)
  })

  test('stands in the order of its days within each year, and projects exactly the years not announced', () => {
    for (const { date, status } of days) expect(status === 'projected').toBe(date > announcedUntil)
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted())
    expect(new Set(days.filter(({ status }) => status === 'projected').map(({ date }) => yearOf(date))).size).toBe(9)
  })

  test('the swap of 23/11/2026 for 28/11/2026 is only proposed', () => {
    expect(days.filter(({ status }) => status === 'proposed').map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-28'])
  })

  test('each swapped day off has the Saturday that pays for it', () => {
    const off = days.filter(({ kind }) => kind === 'swapped-off').map(({ date }) => date)
    const paid = days.filter(({ kind }) => kind === 'swapped-in').map((day) => day.for)
    expect(new Set(paid)).toEqual(new Set(off))
    expect(paid).toHaveLength(5)
    expect(off).toHaveLength(5)
  })

  test('a swap names the document that announced it', () => {
    expect(days.find(({ date }) => date === '2026-01-10')?.source).toEqual({ document: 'Công văn 12729/VPCP-KGVX', date: '2025-12-25' })
    expect(days.find(({ date }) => date === '2024-05-04')?.source).toEqual({ document: 'Công văn 2450/VPCP-KGVX', date: '2024-04-12' })
  })
})
