import { expect, test } from 'vitest'
import { quotedClauses } from './quoted-clauses.ts'

const clause = (id: string) => ({ id, label: 'Điều 4 khoản 3', quote: 'phải trả lời bằng văn bản' })

test('Điều 4 khoản 3: the quotation goes with its clause', () =>
  expect(quotedClauses([clause('d4.k3')])).toEqual([{ at: 'd4.k3', quote: 'phải trả lời bằng văn bản' }]))

test('a clause of another edition is left out', () => expect(quotedClauses([clause('d12.k1')])).toEqual([]))
