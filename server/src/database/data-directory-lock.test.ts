import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { childProgram } from '../testing/child-program.ts'
import { temporaryDirectory } from '../testing/temporary-directory.ts'
import { DataDirectoryInUse, lockDataDirectory } from './data-directory-lock.ts'
import { identify } from './process-identity.ts'

const HERE = new URL('.', import.meta.url)

function lockError(dataDir: string): unknown {
  try {
    lockDataDirectory(dataDir, 'http://localhost:2')
    return undefined
  } catch (error) {
    return error
  }
}

describe('Khóa thư mục dữ liệu', () => {
  test('lần chạy thứ hai biết lần đầu đang ở đâu', () => {
    const dataDir = temporaryDirectory()
    const lock = lockDataDirectory(dataDir, 'http://localhost:1')
    expect(lockError(dataDir)).toMatchObject({ name: 'DataDirectoryInUse', pid: process.pid, address: 'http://localhost:1' })
    lock.announce('http://localhost:8080')
    expect(lockError(dataDir)).toMatchObject({ message: expect.stringContaining('http://localhost:8080') })
  })

  test('thả ra thì lần sau vào được, không để lại tệp nào', () => {
    const dataDir = temporaryDirectory()
    lockDataDirectory(dataDir, 'http://localhost:1').release()
    lockDataDirectory(dataDir, 'http://localhost:2').release()
    expect(readdirSync(dataDir)).toEqual([])
  })

  test('chương trình bị giết đột ngột thì khóa của nó được lấy lại', async () => {
    const dataDir = temporaryDirectory()
    const first = childProgram(
      `import { lockDataDirectory } from './data-directory-lock.ts'
       lockDataDirectory(${JSON.stringify(dataDir)}, 'http://localhost:1')
       console.log('locked')
       process.stdin.resume()
       await new Promise(() => setInterval(() => undefined, 1_000))`,
      HERE,
    )
    expect(await first.line()).toBe('locked')
    expect(lockError(dataDir)).toBeInstanceOf(DataDirectoryInUse)
    await first.killHard()
    lockDataDirectory(dataDir, 'http://localhost:2')
    expect(lockError(dataDir)).toMatchObject({ address: 'http://localhost:2' })
  })

  test('số tiến trình cũ nay thuộc chương trình khác thì không bị nhầm', () => {
    const dataDir = temporaryDirectory()
    const reused = { pid: process.pid, startedAt: 'lần khởi động trước', address: 'http://localhost:1' }
    writeFileSync(join(dataDir, 'server.lock'), JSON.stringify(reused))
    lockDataDirectory(dataDir, 'http://localhost:2')
    expect(JSON.parse(readFileSync(join(dataDir, 'server.lock'), 'utf8'))).toEqual({
      ...identify(process.pid),
      address: 'http://localhost:2',
    })
  })

  test('tệp khóa hỏng thì được thay', () => {
    const dataDir = temporaryDirectory()
    writeFileSync(join(dataDir, 'server.lock'), '{"pid":')
    expect(lockError(dataDir)).toBeUndefined()
  })

  test('thả khóa đã thuộc về chương trình khác thì không đụng tới nó', () => {
    const dataDir = temporaryDirectory()
    const lock = lockDataDirectory(dataDir, 'http://localhost:1')
    const other = JSON.stringify({ pid: 1, startedAt: 'khác', address: 'http://localhost:9' })
    writeFileSync(join(dataDir, 'server.lock'), other)
    lock.release()
    expect(readFileSync(join(dataDir, 'server.lock'), 'utf8')).toBe(other)
  })
})
