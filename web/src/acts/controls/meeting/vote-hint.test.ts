import { expect, test } from 'vitest'
import { voteHint } from './vote-hint.ts'

const votes = { total: 5, for: 0, against: 0, other: 0 }

test('before a vote is typed only the majority is told', () =>
  expect(voteHint(votes, 5, true)).toBe('Đa số cần quá nửa tổng số thành viên: từ 3/5, tính cả người vắng mặt.'))

test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: neither for nor against has it', () =>
  expect(voteHint({ ...votes, for: 2, against: 2, other: 1 }, 5, true)).toMatch(/kết quả là «không thống nhất»/))

test('more votes than voters are noticed while they are typed', () =>
  expect(voteHint({ ...votes, for: 5 }, 4, true)).toMatch(/Số phiếu \(5\) nhiều hơn số người có mặt được biểu quyết \(4\)/))

test('a meeting that does not consider a plan carries its conclusion or does not', () => {
  expect(voteHint({ ...votes, for: 3 }, 5, false)).toMatch(/Số phiếu đồng ý đã quá nửa/)
  expect(voteHint({ ...votes, for: 2, against: 3 }, 5, false)).toMatch(/Số phiếu đồng ý chưa quá nửa/)
})
