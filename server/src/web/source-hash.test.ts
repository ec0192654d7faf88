import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sourceHash } from './source-hash.ts'

let root = ''
const write = (path: string, text: string) => writeFile(join(root, path), text)
const hash = () => sourceHash(root, ['src', 'lock.json'])

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sources-'))
  await mkdir(join(root, 'src/dist'), { recursive: true })
  await write('src/a.ts', 'a')
  await write('lock.json', '{}')
})
afterEach(() => rm(root, { recursive: true }))

test('the hash is the same while nothing changed', async () => {
  expect(await hash()).toBe(await hash())
  expect(await hash()).toMatch(/^[0-9a-f]{64}$/)
})

test.each([
  ['a text', () => write('src/a.ts', 'b')],
  ['a new file', () => write('src/b.ts', '')],
  ['a new name', () => rename(join(root, 'src/a.ts'), join(root, 'src/c.ts'))],
  ['the lock file', () => write('lock.json', '{ }')],
])('%s changes it', async (_, change) => {
  const before = await hash()
  await change()
  expect(await hash()).not.toBe(before)
})

test.each(['src/a.test.ts', 'src/dist/a.js', 'src/.hidden'])('%s does not change it', async (path) => {
  const before = await hash()
  await write(path, 'x')
  expect(await hash()).toBe(before)
})

test('a missing folder is an error, not an empty one', () => expect(sourceHash(root, ['gone'])).rejects.toThrow(/ENOENT/))
