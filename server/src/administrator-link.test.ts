import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { temporaryDirectory } from './testing/temporary-directory.ts'

const COMMAND = fileURLToPath(new URL('administrator-link.ts', import.meta.url))

/** The command as whoever has the machine runs it. */
const run = (...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
    env: { PATH: process.env['PATH'], DATA_DIR: `${temporaryDirectory()}/data` },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('npm run administrator-link', () => {
  test('không nêu ai thì nói phải ghi gì', () => expect(run()).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('Hãy ghi tên đăng nhập') }))

  test('người không quản trị thì nói vì sao, không in liên kết', () =>
    expect(run('nguyenvana')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('nguyenvana không giữ chức danh Quản trị hệ thống') }))
})
