import { expect, test } from 'vitest'
import { standingWords } from './standing-words.ts'

const open = { standing: 'open', hasPassword: true, hasSingleSignOn: false, hasSecondFactor: false, linkUntil: null } as const

test.each([
  [{ ...open, standing: 'none', hasPassword: false } as const, 'Chưa có tài khoản'],
  [open, 'Đang mở'],
  [{ ...open, hasSecondFactor: true }, 'Đang mở, có mã xác thực'],
  [{ ...open, hasPassword: false, linkUntil: '2026-01-08T02:00:00.000Z' }, 'Chưa đặt mật khẩu; có liên kết chưa dùng, đến 09:00 ngày 08/01/2026'],
  [{ ...open, hasSingleSignOn: true }, 'Đang mở, có đăng nhập một lần'],
  [{ ...open, hasPassword: false, hasSingleSignOn: true, hasSecondFactor: true }, 'Đang mở, vào bằng đăng nhập một lần, có mã xác thực'],
  [{ ...open, standing: 'suspended' } as const, 'Tạm khóa'],
  [{ ...open, standing: 'ended' } as const, 'Đã kết thúc'],
])('%j: %s', (account, words) => expect(standingWords(account)).toBe(words))
