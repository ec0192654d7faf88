import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publicCount, publicFigures, SMALLEST_SHOWN, type PublicFigures } from './public-figures.ts'

describe('Số liệu công khai', () => {
  test('từ một đến bốn thì không nêu số; không và từ năm trở lên thì nêu', () => {
    expect([0, 1, 4, 5, 120].map(publicCount)).toEqual([0, null, null, 5, 120])
    expect(publicFigures([0, 5, 9])).toEqual({ total: 14, parts: [0, 5, 9] })
  })

  test('một phần bị giấu thì không nêu tổng, nếu không tổng sẽ nói ra', () => {
    expect(publicFigures([3, 9, 20])).toEqual({ total: null, parts: [null, 9, 20] })
    expect(publicFigures([0, 3])).toEqual({ total: null, parts: [0, null] })
  })

  test('biết cả quy tắc và mọi số được nêu vẫn chỉ biết số bị giấu là từ một đến bốn', () => {
    for (const size of [1, 2, 3, 4]) {
      const readings = Map.groupBy(tablesOf(size), (counts) => JSON.stringify(publicFigures(counts)))
      for (const [shown, possible] of readings) {
        const { parts } = JSON.parse(shown) as PublicFigures
        parts.forEach((part, place) => {
          if (part === null) expect(new Set(possible.map((counts) => counts[place])).size, `${shown}, part ${place}`).toBe(SMALLEST_SHOWN - 1)
        })
      }
    }
  })

  test('không số nào được nêu là từ một đến bốn, và số được nêu luôn là số thật', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 12 }), (counts) => {
        const { total, parts } = publicFigures(counts)
        const sum = counts.reduce((one, other) => one + other, 0)
        expect(parts).toHaveLength(counts.length)
        parts.forEach((part, place) => expect(part === null || (part === counts[place] && (part === 0 || part >= SMALLEST_SHOWN))).toBe(true))
        expect(total === null || total === sum).toBe(true)
      }),
      { seed: 20260105 },
    )
  })
})

/** Every table of so many parts with counts up to nine. */
function tablesOf(size: number): number[][] {
  if (size === 0) return [[]]
  return tablesOf(size - 1).flatMap((table) => Array.from({ length: 10 }, (_, count) => [...table, count]))
}
