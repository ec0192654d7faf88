import { expect, test } from 'vitest'
import { chainWords, isFaulty, linkWords } from './chain-words.ts'

const holds = (place: number) => ({ place, fault: null, sealChecked: true })

test('a history that holds says so in one sentence', () =>
  expect(chainWords([holds(1), holds(2)])).toBe('Chuỗi 2 việc khớp từ đầu đến cuối: không việc nào bị sửa, bớt hay chèn.'))

test('what could not be checked whole is said, not passed over', () =>
  expect(chainWords([holds(1), { ...holds(2), sealChecked: false }])).toBe(
    'Chuỗi 2 việc nối tiếp nhau từ đầu đến cuối. 1 việc được xem nội dung đã khớp dấu niêm; 1 việc giữ kín chỉ kiểm được chỗ nối.',
  ))

test('a fault names its place and is never told as a success', () => {
  const chain = [holds(1), { place: 2, fault: 'altered' as const, sealChecked: true }]
  expect(isFaulty(chain)).toBe(true)
  expect(chainWords(chain)).toMatch(/không khớp ở việc thứ 2/)
  expect(chain.map(linkWords)[1]).toBe('Không khớp: nội dung không đúng với dấu niêm.')
})
