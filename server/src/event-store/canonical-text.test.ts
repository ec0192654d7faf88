import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalText, NotCanonical, type NotCanonicalReason } from './canonical-text.ts'

const text = fc.string({ unit: 'binary' }).map((any) => any.replaceAll('\0', ' ').toWellFormed())
const { value: canonicalValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4 }),
  ),
}))

function refusal(value: unknown): { reason: NotCanonicalReason; pointer: string } | undefined {
  try {
    canonicalText(value)
    return undefined
  } catch (error) {
    if (!(error instanceof NotCanonical)) throw error
    return { reason: error.reason, pointer: error.pointer }
  }
}

/** The same value with the members of every object named in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).reverse().map(([name, member]) => [name, reversed(member)]))
}

describe('Văn bản chuẩn (RFC 8785)', () => {
  test('đọc lại được đúng giá trị, và chuẩn hóa lần nữa không đổi gì', () => {
    fc.assert(
      fc.property(canonicalValue, (value) => {
        const written = canonicalText(value)
        expect(canonicalText(JSON.parse(written))).toBe(written)
        expect(canonicalText(reversed(value))).toBe(written)
      }),
    )
  })

  test('tên xếp theo đơn vị mã UTF-16, như ví dụ của RFC 8785 mục 3.2.3', () => {
    const value = { '€': 'Euro Sign', '\r': 'Carriage Return', '\uFB33': 'Hebrew', '1': 'One', '😀': 'Emoji', '\u0080': 'Control', ö: 'Latin' }
    expect(Object.values(JSON.parse(canonicalText(value)))).toHaveLength(7)
    expect([...canonicalText(value).matchAll(/:"(.*?)"/g)].map((match) => match[1])).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin',
      'Euro Sign',
      'Emoji',
      'Hebrew',
    ])
  })

  test('ký tự điều khiển viết theo dạng của RFC 8785 mục 3.2.2.2', () => {
    expect(canonicalText('€$\u000F\nA\'B"\\\\"/\b\t\f\r\u001F\u007F')).toBe(String.raw`"€$\u000f\nA'B\"\\\\\"/\b\t\f\r\u001f` + '\u007F"')
  })

  test('chữ Việt giữ nguyên dạng đã nhận, dựng sẵn hay tổ hợp', () => {
    const composed = 'Quảng Ngãi'
    expect(canonicalText(composed)).toBe(`"${composed}"`)
    expect(canonicalText(composed.normalize('NFD'))).toBe(`"${composed.normalize('NFD')}"`)
    expect(canonicalText(composed)).not.toBe(canonicalText(composed.normalize('NFD')))
  })

  test('số nguyên viết trọn vẹn, số không âm là số không', () => {
    expect(canonicalText([0, -0, 1e2, -7, Number.MAX_SAFE_INTEGER])).toBe('[0,0,100,-7,9007199254740991]')
  })

  test.each<[string, unknown, NotCanonicalReason, string]>([
    ['số lẻ', { a: [1, 0.5] }, 'fraction', '/a/1'],
    ['số nguyên quá lớn', { a: 2 ** 53 }, 'integer-too-large', '/a'],
    ['không phải số', [Number.NaN], 'not-json', '/0'],
    ['ký tự NUL', { a: 'x\0y' }, 'nul-character', '/a'],
    ['nửa ký tự', { a: '\uD83D' }, 'lone-surrogate', '/a'],
    ['nửa ký tự trong tên', { '\uDE00': 1 }, 'lone-surrogate', '/\uDE00'],
    ['giá trị không có', { 'a/b~c': undefined }, 'not-json', '/a~1b~0c'],
    ['ngày của máy', { on: new Date(0) }, 'not-json', '/on'],
    ['chỗ trống trong danh sách', Array.from({ length: 2 }), 'not-json', '/0'],
    ['số nguyên kiểu bigint', 1n, 'not-json', ''],
  ])('từ chối %s và nói ở đâu', (_, value, reason, pointer) => {
    expect(refusal(value)).toEqual({ reason, pointer })
  })

  test('từ chối lồng quá sâu thay vì đổ vỡ', () => {
    const nested: unknown = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000))
    expect(refusal(nested)?.reason).toBe('nested-too-deeply')
  })
})
