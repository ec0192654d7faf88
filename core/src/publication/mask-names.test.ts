import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MASKED, maskNames } from './mask-names.ts'

test('tên người không ra ngoài, dù viết hoa hay viết thường, dựng sẵn hay tổ hợp', () => {
  const text = 'Đồng chí NGUYỄN VĂN AN đề xuất; nguyễn văn an thực hiện.'
  expect(maskNames(text, ['Nguyễn Văn An'])).toBe(`Đồng chí ${MASKED} đề xuất; ${MASKED} thực hiện.`)
  expect(maskNames(text.normalize('NFD'), ['Nguyễn Văn An'])).toBe(`Đồng chí ${MASKED} đề xuất; ${MASKED} thực hiện.`)
})

test('tên dài trước tên ngắn; tên rỗng không che gì', () => {
  expect(maskNames('Trần An Bình và Trần An', ['Trần An', 'Trần An Bình', ''])).toBe(`${MASKED} và ${MASKED}`)
  expect(maskNames('Không có ai', [' '])).toBe('Không có ai')
})

test('che rồi thì không còn tên nào, và phần không phải tên còn nguyên', () => {
  const name = fc.string({ unit: fc.constantFrom(...Array.from('aăâbcđêôơưẤỆ n')), minLength: 2, maxLength: 12 }).filter((text) => text.trim().length > 1)
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), fc.array(fc.constantFrom('1', '2', '3'), { minLength: 1, maxLength: 6 }), (names, digits) => {
      const masked = maskNames(digits.map((digit, place) => `${digit}${names[place % names.length] ?? ''}`).join(''), names)
      for (const hidden of names) expect(masked.toLowerCase()).not.toContain(hidden.normalize('NFC').toLowerCase())
      expect(masked.replaceAll(/[^\d]/g, '')).toBe(digits.join(''))
    }),
    { seed: 20260105 },
  )
})
