import { createHash } from 'node:crypto'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { temporaryDirectory } from '../testing/temporary-directory.ts'
import { directoryStore } from './directory-store.ts'
import type { FileStore } from './file-store.ts'
import { s3Store } from './s3-store.ts'
import { startS3Server } from './testing/s3-server.ts'

/* What every store of documents must do, asked of each. */

interface Under {
  readonly store: FileStore
  /** How many contents lie there. */
  readonly count: () => number
  /** A file of our own with this content, and its hash. */
  readonly own: (content: string) => { readonly path: string; readonly sha256: string }
}

const own = (directory: string) => {
  let made = 0
  return (content: string) => {
    made += 1
    const path = join(directory, `cua-minh-${made}`)
    writeFileSync(path, content)
    return { path, sha256: createHash('sha256').update(content).digest('hex') }
  }
}

const STORES: Readonly<Record<string, () => Promise<Under>>> = {
  'thư mục': async () => {
    const directory = temporaryDirectory()
    const place = join(directory, 'files')
    const contents = () => (existsSync(place) ? readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()) : [])
    return { store: directoryStore(place), count: () => contents().length, own: own(directory) }
  },
  'kho S3': async () => {
    const server = await startS3Server()
    onTestFinished(() => server.stop())
    return { store: s3Store(server.settings), count: () => server.objects.size, own: own(temporaryDirectory()) }
  },
}

const textOf = async (bytes: Readable | undefined): Promise<string | undefined> => bytes && (await buffer(bytes)).toString('utf8')

describe.each(Object.entries(STORES))('Kho tài liệu: %s', (_name, open) => {
  test('giữ đúng từng byte, và lấy tệp tạm đi', async () => {
    const { store, own: make } = await open()
    const { path, sha256 } = make('Báo cáo\u0000\r\n')
    await store.put(sha256, path)
    expect(await textOf(await store.open(sha256))).toBe('Báo cáo\u0000\r\n')
    expect(existsSync(path)).toBe(false)
  })

  test('cùng nội dung thì chỉ giữ một lần', async () => {
    const { store, own: make, count } = await open()
    for (const { path, sha256 } of [make('một'), make('một'), make('hai')]) await store.put(sha256, path)
    expect(count()).toBe(2)
  })

  test('không có thì nói không có', async () => {
    const { store, own: make } = await open()
    expect(await store.open(make('chưa gửi').sha256)).toBeUndefined()
  })

  test('bỏ đi thì không còn; bỏ lần nữa cũng không sao', async () => {
    const { store, own: make, count } = await open()
    const { path, sha256 } = make('bỏ')
    await store.put(sha256, path)
    await store.remove(sha256)
    await store.remove(sha256)
    expect(await store.open(sha256)).toBeUndefined()
    expect(count()).toBe(0)
  })

  test('tệp lớn đi qua nguyên vẹn', async () => {
    const { store, own: make } = await open()
    const { path, sha256 } = make('0123456789'.repeat(500_000))
    await store.put(sha256, path)
    const bytes = await store.open(sha256)
    expect(bytes && createHash('sha256').update(await buffer(bytes)).digest('hex')).toBe(sha256)
  })
})

describe('Kho S3 kiểm chữ ký thật', () => {
  test('khóa bí mật sai, hoặc nội dung khác với mã băm đã ký, thì không nhận', async () => {
    const server = await startS3Server()
    onTestFinished(() => server.stop())
    const make = own(temporaryDirectory())
    const wrong = s3Store({ ...server.settings, secretAccessKey: 'khóa khác' })
    const { path, sha256 } = make('một')
    await expect(wrong.put(sha256, path)).rejects.toThrow('SignatureDoesNotMatch')
    await expect(wrong.open(sha256)).rejects.toThrow('403')
    await expect(s3Store(server.settings).put(sha256, make('hai').path)).rejects.toThrow('XAmzContentSHA256Mismatch')
    expect(server.objects.size).toBe(0)
    expect(existsSync(path)).toBe(true)
  })

  test('không ký thì không đọc được gì', async () => {
    const server = await startS3Server()
    onTestFinished(() => server.stop())
    expect((await fetch(`${server.settings.endpoint}/${server.settings.bucket}/ab/ab`)).status).toBe(403)
  })
})
