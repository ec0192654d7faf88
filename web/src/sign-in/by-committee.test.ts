import { expect, test } from 'vitest'
import { byCommittee, titleWithin } from './by-committee.ts'

const account = (username: string, committee: string) => ({ username, name: username, title: '', committee })

test('accounts stand under their committee, in the order in which they came', () => {
  const [a, b, c] = [account('bithu.tinh', 'Tỉnh ủy'), account('bithu.phuong', 'Đảng ủy phường'), account('vanphong.tinh', 'Tỉnh ủy')]
  expect(byCommittee([a, b, c])).toEqual([
    { committee: 'Tỉnh ủy', accounts: [a, c] },
    { committee: 'Đảng ủy phường', accounts: [b] },
  ])
})

test.each([
  ['Bí thư Đảng ủy phường', 'Bí thư'],
  ['Đảng ủy phường', 'Người mẫu'],
  ['Cán bộ Ủy ban Kiểm tra, Đảng ủy phường', 'Cán bộ Ủy ban Kiểm tra'],
  ['', 'Người mẫu'],
])('under its committee «%s» is called «%s»', (title, called) =>
  expect(titleWithin({ username: 'x', name: 'Người mẫu', title, committee: 'Đảng ủy phường' })).toBe(called))
