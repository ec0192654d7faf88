import { describe, expect, test } from 'vitest'
import { currentSchema, type EventBody, upcast, UPCASTERS, type Upcaster } from './upcast.ts'

/** The same upcasters, noting which of them were called. */
function watched(upcasters: readonly Upcaster[]): { upcasters: Upcaster[]; called: Set<string> } {
  const called = new Set<string>()
  const noting = upcasters.map((upcaster) => ({
    ...upcaster,
    upcast(event: EventBody) {
      called.add(`${upcaster.type}/${upcaster.from}`)
      return upcaster.upcast(event)
    },
  }))
  return { upcasters: noting, called }
}

function callAllOnTheirExamples(upcasters: readonly Upcaster[]): Set<string> {
  const watching = watched(upcasters)
  for (const { example } of upcasters) upcast(example, watching.upcasters)
  return watching.called
}

const RENAMED: Upcaster[] = [
  {
    type: 'PlanRenamed',
    from: 1,
    because: 'một tên dùng chung cho mọi loại kế hoạch',
    example: { type: 'PlanRenamed', on: '2026-01-05', name: 'Đề án' },
    upcast: ({ name, ...rest }) => ({ ...rest, title: name }),
  },
  {
    type: 'PlanRenamed',
    from: 2,
    because: 'cần biết lý do',
    example: { type: 'PlanRenamed', on: '2026-01-05', title: 'Đề án', schema: 2 },
    upcast: (event) => ({ ...event, reason: 'không ghi' }),
  },
]

describe('Đọc sự kiện cũ theo hình dạng mới', () => {
  test('từng bước một, từ phiên bản đã ghi đến phiên bản hôm nay', () => {
    const today = { type: 'PlanRenamed', on: '2026-01-05', title: 'Đề án', reason: 'không ghi' }
    expect(upcast({ type: 'PlanRenamed', on: '2026-01-05', name: 'Đề án' }, RENAMED)).toEqual(today)
    expect(upcast({ type: 'PlanRenamed', on: '2026-01-05', title: 'Đề án', schema: 2 }, RENAMED)).toEqual(today)
    expect(upcast({ ...today, schema: 3 }, RENAMED)).toEqual(today)
    expect(currentSchema('PlanRenamed', RENAMED)).toBe(3)
  })

  test('sự kiện không đổi hình dạng thì giữ nguyên', () => {
    expect(upcast({ type: 'Other', on: '2026-01-05' }, RENAMED)).toEqual({ type: 'Other', on: '2026-01-05' })
  })

  test('sự kiện của chương trình mới hơn thì không đoán', () => {
    expect(() => upcast({ type: 'PlanRenamed', on: '2026-01-05', schema: 4 }, RENAMED)).toThrow(/schema 4/)
    expect(() => upcast({ type: 'PlanRenamed', on: '2026-01-05', schema: 'x' }, RENAMED)).toThrow(/schema x/)
  })

  test.each([
    ['mẫu', RENAMED],
    ['đang dùng', UPCASTERS],
  ])('mọi bước trong danh sách %s đều được gọi và đánh số liền nhau', (_, upcasters) => {
    const called = callAllOnTheirExamples(upcasters)
    expect([...called].toSorted((a, b) => a.localeCompare(b))).toEqual(
      upcasters.map(({ type, from }) => `${type}/${from}`).toSorted((a, b) => a.localeCompare(b)),
    )
    for (const { type } of upcasters) {
      const steps = upcasters.filter((upcaster) => upcaster.type === type).map(({ from }) => from)
      expect(steps).toEqual(steps.map((_step, index) => index + 1))
    }
  })
})
