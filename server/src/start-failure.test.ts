import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Client } from 'pg'
import { lockDataDirectory } from './database/data-directory-lock.ts'
import { startFailure } from './start-failure.ts'
import { temporaryDirectory } from './testing/temporary-directory.ts'

/** What a start that meets this failure says. */
const said = async (start: () => unknown): Promise<string> => {
  try {
    await start()
  } catch (error) {
    return startFailure(error)
  }
  throw new Error('nothing failed')
}

const listen = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    onTestFinished(() => void server.close())
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })

describe('Không khởi động được thì nói vì sao và sửa ở đâu', () => {
  test('cổng đang có chương trình khác dùng', async () => {
    const port = await listen(0)
    expect(await said(() => listen(port))).toBe(
      `Cổng ${port} ở 127.0.0.1 đang có chương trình khác dùng. Hãy dừng chương trình ấy, hoặc đặt PORT là một cổng khác. (EADDRINUSE)`,
    )
  })

  test.each(['127.0.0.1', 'localhost'])('không có PostgreSQL ở %s', async (host) => {
    const answer = await said(() => new Client({ connectionString: `postgres://ai@${host}:1/damlam` }).connect())
    expect(answer).toMatch(/^Không nối được tới PostgreSQL ở \S+:1 \(ECONNREFUSED\)\. .*DATABASE_URL/)
  })

  test('thư mục dữ liệu là một tệp, hoặc nằm trong một tệp', async () => {
    const file = `${temporaryDirectory()}/tệp`
    writeFileSync(file, '')
    expect(await said(() => lockDataDirectory(file, ''))).toMatch(/^Không dùng được thư mục dữ liệu .*đã có một tệp mang tên ấy \(EEXIST\)\. Hãy đặt DATA_DIR/)
    expect(await said(() => lockDataDirectory(`${file}/data`, ''))).toContain(`${file}: đã có một tệp mang tên ấy (EEXIST)`)
  })

  test('thư mục dữ liệu nằm ở nơi không nhận thư mục nào, hoặc tên quá dài', async () => {
    expect(await said(() => lockDataDirectory('/proc/dam-lam', ''))).toMatch(/^Không dùng được thư mục dữ liệu \/proc\/dam-lam: không tạo được \(ENOENT\)/)
    expect(await said(() => lockDataDirectory(`${temporaryDirectory()}/${'d'.repeat(300)}`, ''))).toContain('đường dẫn quá dài (ENAMETOOLONG)')
  })

  test('PostgreSQL không cho vào thì kể lời của nó; lỗi khác giữ nguyên lời', () => {
    const refused = Object.assign(new Error('password authentication failed for user "ai"'), { code: '28P01' })
    expect(startFailure(refused)).toMatch(/^PostgreSQL không cho vào: password authentication failed for user "ai"\. Hãy sửa tài khoản/)
    expect(startFailure(new Error('Cơ sở dữ liệu mới hơn chương trình này.'))).toBe('Cơ sở dữ liệu mới hơn chương trình này.')
  })
})
