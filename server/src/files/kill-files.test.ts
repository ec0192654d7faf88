import { createHash, randomInt } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptFile, type KeptFileView } from '@dam-lam/contract'
import { afterAll, describe, expect, test } from 'vitest'
import { childProgram } from '../testing/child-program.ts'
import { temporaryDirectory } from '../testing/temporary-directory.ts'

const KILLS = 4
const SENDERS = 4
const PASSWORD = 'mật khẩu minh họa'
const seed = Number(process.env['KILL_SEED'] ?? randomInt(1_000_000))
afterAll(() => console.log(`KILL_SEED=${seed}`))

const program = (dataDir: string): string => `
  const { startServer } = await import('../http/start-server.ts')
  const { readConfig } = await import('../config.ts')
  const reading = readConfig({ DATA_DIR: ${JSON.stringify(dataDir)}, PORT: '0', DEMO_PASSWORD: ${JSON.stringify(PASSWORD)} })
  if (!reading.ok) throw new Error('the configuration of the test is wrong')
  console.log((await startServer(reading.config, async () => undefined)).url)`

async function signIn(url: string): Promise<string> {
  const body = JSON.stringify({ username: 'canbo.phuong', password: PASSWORD })
  const response = await fetch(`${url}/api/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  return String(response.headers.get('set-cookie')).split(';', 1).join('')
}

const content = (round: number, sender: number, number: number): string => `Tệp ${round}.${sender}.${number} `.repeat(2_000)

describe('Máy chủ bị ngắt đột ngột giữa lúc tải tệp lên', () => {
  test('tệp đã xác nhận còn nguyên từng byte; tệp dở dang không để lại gì sau lần khởi động tới', { timeout: 300_000 }, async () => {
    const dataDir = `${temporaryDirectory()}/data`
    const acknowledged: { readonly file: KeptFileView; readonly text: string }[] = []
    for (let round = 0; round < KILLS; round += 1) {
      const child = childProgram(program(dataDir), new URL('.', import.meta.url))
      const url = (await child.line()).replace('localhost', '127.0.0.1')
      const cookie = await signIn(url)
      let left = 3 + ((seed + round * 7) % 11)
      const send = async (sender: number): Promise<void> => {
        for (let number = 0; ; number += 1) {
          const text = content(round, sender, number)
          const headers = { 'content-type': 'application/octet-stream', cookie }
          const response = await fetch(`${url}/api/v1/files?name=tep.txt&secrecy=none`, { method: 'POST', headers, body: text })
          const file = keptFile.parse(await response.json())
          acknowledged.push({ file, text })
          left -= 1
          if (left === 0) void child.killHard()
        }
      }
      // Each sends until nobody answers any more.
      const ends = await Promise.allSettled(Array.from({ length: SENDERS }, (_, sender) => send(sender)))
      expect(ends.map(({ status }) => status)).toEqual(Array.from({ length: SENDERS }, () => 'rejected'))
      await child.killHard()
    }

    const child = childProgram(program(dataDir), new URL('.', import.meta.url))
    await child.line()
    expect(acknowledged.length).toBeGreaterThan(KILLS * 3)
    for (const { file, text } of acknowledged) {
      expect(file.sha256).toBe(createHash('sha256').update(text).digest('hex'))
      expect(readFileSync(join(dataDir, 'files', file.sha256.slice(0, 2), file.sha256), 'utf8')).toBe(text)
    }
    expect(readdirSync(join(dataDir, 'files/incoming'))).toEqual([])
    await child.killHard()
  })
})
