import { describe, expect, test } from 'vitest'
import { label } from './label.ts'
import { ARTICLE_IDS, articleOf, childrenOf, isProvisionId, parentOf, PROVISION_IDS } from './provision-id.ts'
import { PROVISIONS } from './provisions.generated.ts'

const KINDS = {
  điều: /^d\d+$/,
  khoản: /^d\d+\.k\d+$/,
  điểm: /\.(?:[a-z]|dd)$/,
  'gạch đầu dòng': /\.g\d+$/,
  'đoạn cuối': /\.cuoi$/,
}

describe('the provisions', () => {
  test.each([
    ['điều', 11],
    ['khoản', 47],
    ['điểm', 13],
    ['gạch đầu dòng', 9],
    ['đoạn cuối', 1],
  ] as const)('%s: %i of them', (kind, count) => {
    expect(PROVISION_IDS.filter((id) => KINDS[kind].test(id))).toHaveLength(count)
  })

  test('81 in all, each of exactly one kind', () => {
    expect(PROVISION_IDS).toHaveLength(81)
    for (const id of PROVISION_IDS) expect(Object.values(KINDS).filter((kind) => kind.test(id))).toHaveLength(1)
  })

  test('none is empty, and none keeps its number or a mark of the scan', () => {
    for (const text of Object.values(PROVISIONS)) {
      expect(text).toMatch(/\p{L}/u)
      expect(text).not.toMatch(/\*|#|^\s|\s$|^Điều \d|^\d+\. |^[a-zđ]\) |^- /u)
    }
  })

  test('each stands right after its parent and its elder sisters', () => {
    for (const id of PROVISION_IDS) {
      const parent = parentOf(id)
      const inOrder = parent === null ? ARTICLE_IDS : childrenOf(parent)
      expect(inOrder).toContain(id)
      if (parent !== null) expect(PROVISION_IDS.indexOf(parent)).toBeLessThan(PROVISION_IDS.indexOf(id))
    }
  })
})

describe('where a provision stands', () => {
  test('Điều 4 khoản 3 điểm b: its parent, its article, its children', () => {
    expect(parentOf('d4.k3.b')).toBe('d4.k3')
    expect(articleOf('d4.k3.b')).toBe('d4')
    expect(childrenOf('d4.k3.b')).toEqual(['d4.k3.b.g1', 'd4.k3.b.g2', 'd4.k3.b.g3'])
  })

  test('Điều 5 khoản 2: eight points, điểm đ after điểm d, then the closing paragraph', () => {
    expect(childrenOf('d5.k2').map((id) => id.slice('d5.k2.'.length))).toEqual(['a', 'b', 'c', 'd', 'dd', 'e', 'g', 'h', 'cuoi'])
  })

  test('an article has no parent', () => {
    expect(parentOf('d11')).toBeNull()
    expect(articleOf('d11')).toBe('d11')
  })

  test('a name that the text does not give is no provision', () => {
    expect(isProvisionId('d5.k2.cuoi')).toBe(true)
    expect(isProvisionId('d5.k2.f')).toBe(false)
    expect(isProvisionId('toString')).toBe(false)
  })
})

describe('how a person names a provision', () => {
  test.each([
    ['d4', 'Điều 4', 'Article 4'],
    ['d7.k10', 'Điều 7 khoản 10', 'Article 7, clause 10'],
    ['d5.k2.dd', 'Điều 5 khoản 2 điểm đ', 'Article 5, clause 2, point đ'],
    ['d5.k2.g', 'Điều 5 khoản 2 điểm g', 'Article 5, clause 2, point g'],
    ['d5.k2.cuoi', 'Điều 5 khoản 2 đoạn cuối', 'Article 5, clause 2, closing paragraph'],
    ['d4.k3.b.g2', 'Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai', 'Article 4, clause 3, point b, second dash'],
    ['d6.k1.g4', 'Điều 6 khoản 1 gạch đầu dòng thứ tư', 'Article 6, clause 1, fourth dash'],
  ] as const)('%s', (id, vi, en) => {
    expect(label(id, 'vi')).toBe(vi)
    expect(label(id, 'en')).toBe(en)
  })

  test('no two provisions share a name', () => {
    for (const language of ['vi', 'en'] as const) {
      expect(new Set(PROVISION_IDS.map((id) => label(id, language))).size).toBe(81)
    }
  })
})
