import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../testing/temporary-directory.ts'
import { generatedSecret } from './generated-secret.ts'

const modeOf = (path: string): number => statSync(path).mode & 0o777

test('khóa tự sinh: chỉ chủ tệp đọc được, thư mục chỉ chủ vào được, lần sau vẫn là khóa ấy', () => {
  const path = join(temporaryDirectory(), 'mới', 'khóa')
  const secret = generatedSecret(path)
  expect(Buffer.from(secret, 'base64url')).toHaveLength(24)
  expect([modeOf(path), modeOf(join(path, '..'))]).toEqual([0o600, 0o700])
  expect(generatedSecret(path)).toBe(secret)
  expect(generatedSecret(join(temporaryDirectory(), 'khóa khác'))).not.toBe(secret)
})
