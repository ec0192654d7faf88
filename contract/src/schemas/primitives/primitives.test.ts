import { describe, expect, test } from 'vitest'
import { identifier } from './identifier.ts'
import { localDate } from './local-date.ts'
import { line } from './text.ts'
import { isWellFormedText } from './well-formed-text.ts'

const NUL = String.fromCodePoint(0)
const HALF = String.fromCharCode(0xd8_3d)

describe('text', () => {
  test.each(['Đảng ủy phường', 'dòng một\ndòng hai', '😀', ''])('%j may stand in a text', (text) => {
    expect(isWellFormedText(text)).toBe(true)
    expect(line.safeParse(text).success).toBe(true)
  })

  test.each([`a${NUL}b`, `a${HALF}`, `${HALF}b`])('%j may not: no database and no hash can hold it', (text) => {
    expect(isWellFormedText(text)).toBe(false)
    expect(line.safeParse(text).success).toBe(false)
  })

  test('a line ends somewhere', () => {
    expect(line.safeParse('x'.repeat(500)).success).toBe(true)
    expect(line.safeParse('x'.repeat(501)).success).toBe(false)
  })

  test('an identifier is not empty', () => {
    expect(identifier.safeParse('').success).toBe(false)
  })
})

describe('days', () => {
  test.each(['2026-02-28', '2024-02-29', '2022-12-14'])('%s is a day', (day) => {
    expect(localDate.parse(day)).toBe(day)
  })

  test.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '14/12/2022', '2026-2-3', '2026-02-13T00:00:00Z', ' 2026-02-13', ''])('%j is none', (day) => {
    expect(localDate.safeParse(day).success).toBe(false)
  })

  test.each([20_260_213, null, undefined, {}])('%j is no text at all', (day) => {
    expect(localDate.safeParse(day).success).toBe(false)
  })
})
