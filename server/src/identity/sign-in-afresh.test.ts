import { expect, test } from 'vitest'
import { isSignInAfresh } from './sign-in-afresh.ts'

const issuedAt = 1_800_000_000

test.each([
  ['vừa đăng nhập, đi 100 giây', issuedAt - 3, true],
  ['ngay khi tới nơi', issuedAt - 100, true],
  ['trước khi đi một lúc', issuedAt - 131, false],
  ['từ hôm qua', issuedAt - 86_400, false],
  ['ở tương lai', issuedAt + 31, false],
  ['nơi ấy không nói', undefined, false],
  ['không phải một con số', String(issuedAt), false],
  ['vô hạn', Number.POSITIVE_INFINITY, false],
])('%s', (_case, signedInAt, afresh) => expect(isSignInAfresh({ signedInAt, issuedAt, secondsAway: 100 })).toBe(afresh))
