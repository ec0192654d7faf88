import { describe, expect, test } from 'vitest'
import { titlesThatCite, UnknownProvisionError } from './titles-that-cite.ts'

const file = (...titles: readonly string[]): string => titles.map((title) => `test('${title}', () => {})`).join('\n')

describe('reading which tests are about which provision', () => {
  test('takes the provisions before the colon, and what is said after it', () => {
    expect(titlesThatCite(file('Điều 4 khoản 2, Điều 7 khoản 1: nêu căn cứ', 'Điều 11: có hiệu lực'))).toEqual([
      { provisions: ['d4.k2', 'd7.k1'], says: 'nêu căn cứ' },
      { provisions: ['d11'], says: 'có hiệu lực' },
    ])
  })

  test('tells a point from its dash, and Điều 1 from Điều 10', () => {
    const cited = titlesThatCite(file('Điều 4 khoản 3 điểm b: x', 'Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: x', 'Điều 1 khoản 2: x', 'Điều 10 khoản 2: x'))
    expect(cited.flatMap(({ provisions }) => provisions)).toEqual(['d4.k3.b', 'd4.k3.b.g2', 'd1.k2', 'd10.k2'])
  })

  test('reads titles of tests with a table, and in backquotes', () => {
    expect(titlesThatCite("test.each([1])(\n  'Điều 3: %s',\n  () => {},\n)\ntest(`Điều 2: y`, () => {})")).toHaveLength(2)
  })

  test('leaves other texts and names of groups alone', () => {
    expect(titlesThatCite("describe('Điều 4: nhóm', () => {})\ntest('theo Điều 4', () => expect(x).toBe('Điều 4'))")).toEqual([])
  })

  test('refuses a provision that does not exist', () => {
    expect(() => titlesThatCite(file('Điều 4 khoản 9: x'))).toThrow(UnknownProvisionError)
  })
})
