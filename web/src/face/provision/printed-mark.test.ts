import { expect, test } from 'vitest'
import { printedMark } from './printed-mark.ts'

test.each([
  ['d4', 'Điều 4.'],
  ['d4.k3', '3.'],
  ['d4.k3.b', 'b)'],
  ['d4.k3.b.g2', '–'],
  ['d5.k2.dd', 'đ)'],
  ['d5.k2.g', 'g)'],
  ['d5.k2.cuoi', ''],
] as const)('%s is marked «%s»', (id, mark) => expect(printedMark(id)).toBe(mark))
