import { expect, test } from 'vitest'
import { idFromName } from './id-from-name.ts'

test.each([
  ['Đảng ủy phường Cẩm Thành', [], 'dang-uy-phuong-cam-thanh'],
  ['Tỉnh ủy', ['tinh-uy'], 'tinh-uy-2'],
  ['Tỉnh ủy', ['tinh-uy', 'tinh-uy-2'], 'tinh-uy-3'],
  ['«…»', [], 'x'],
])('%s, khi đã có %j, mang mã %s', (name, taken, id) => expect(idFromName(name, new Set(taken))).toBe(id))
