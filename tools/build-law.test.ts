import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { generate } from './build-law.ts'
import { applyCorrections, readCorrections, undoCorrections } from './build-law/corrections.ts'
import { parseRegulation } from './build-law/parse-regulation.ts'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

describe('build-law', () => {
  test.each(generate())('$path is what the sources give now', ({ path, content }) => {
    expect(content === read(path), `${path} is stale: run npm run build-law`).toBe(true)
  })

  test('the corrections can be made and undone', () => {
    const source = read('law/source/regulation.txt')
    const { corrections } = readCorrections(read('law/source/corrections.yaml'))
    const repaired = applyCorrections(source, corrections)
    expect(repaired).not.toBe(source)
    expect(undoCorrections(repaired, corrections)).toBe(source)
  })

  test('a correction that does not find its place once is refused', () => {
    const correction = { where: 'd1', received: 'chông', repaired: 'chồng', reason: 'dấu huyền' }
    expect(() => applyCorrections('không có', [correction])).toThrow('stands 0 times')
    expect(() => applyCorrections('chông chông', [correction])).toThrow('stands 2 times')
  })

  test('an entry without a reason is refused', () => {
    expect(() => readCorrections('corrections: [{ where: d1, received: a, repaired: b }]\ndoubts: []')).toThrow('reason')
  })
})

const idsOf = (document: string): readonly string[] => [...parseRegulation(document).provisions.keys()]

describe('taking the document apart', () => {
  test('a dash belongs to what is open above it, điểm đ is dd, and a line after points closes their clause', () => {
    const document = '**Điều 5. Hình thức**\n\n#### 1. Trường hợp\n\nTất cả.\n\n- Một.\n\n- Hai.\n\n2. Gồm\n\nđ) Năm.\n\n- Sáu.\n\ng) Bảy.\n\nTập thể.\n\n3. Công khai.'
    expect(idsOf(document)).toEqual(['d5', 'd5.k1', 'd5.k1.g1', 'd5.k1.g2', 'd5.k2', 'd5.k2.dd', 'd5.k2.dd.g1', 'd5.k2.g', 'd5.k2.cuoi', 'd5.k3'])
    expect(parseRegulation(document).provisions.get('d5.k1')).toEqual(['Trường hợp', 'Tất cả.'])
  })

  test('two lines with the same number are refused', () => {
    expect(() => idsOf('Điều 1. Một\n\n1. Hai\n\n1. Ba')).toThrow('d1.k1 is opened twice')
  })
})
