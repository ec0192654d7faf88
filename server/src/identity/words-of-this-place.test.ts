import { expect, test } from 'vitest'
import { isOfThisPlace } from './words-of-this-place.ts'

test.each(['QuangNgai@2026', 'Quảng Ngãi 2026!', 'DamLamDamLam', 'matkhau-matkhau-1', 'bithu.phuong123', 'Tỉnh ủy Quảng Ngãi', '!!!!!!!!!!!!!!'])('«%s» dễ đoán ở đây', (password) => {
  expect(isOfThisPlace(password, 'bithu.phuong')).toBe(true)
})

test.each(['bốn con trâu gặm cỏ', 'co lua xanh ', 'ă'.repeat(128), 'Quảng Ngãi có bốn con trâu'])('«%s» thì không', (password) => {
  expect(isOfThisPlace(password, 'bithu.phuong')).toBe(false)
})
