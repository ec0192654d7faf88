import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer, connect } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { until } from '../../database/until.ts'
import { temporaryDirectory } from '../../testing/temporary-directory.ts'
import type { ClamavAddress } from '../clamav.ts'

const CLAMD = ['/usr/sbin/clamd', '/usr/local/sbin/clamd'].find((path) => existsSync(path))

export const clamdIsInstalled = CLAMD !== undefined

/** What our own signature finds. Nothing is fetched from a network: clamd knows this and nothing else. */
export const TEST_SIGNATURE_TEXT = 'CHUOI-KIEM-TRA-DAM-LAM-7f3a91'

/** A clamd of Debian's, with a signature of our own, until the test is over. */
export async function startRealClamd(): Promise<ClamavAddress> {
  if (CLAMD === undefined) throw new Error('clamd is not installed')
  const directory = temporaryDirectory()
  const signatures = join(directory, 'signatures')
  mkdirSync(signatures)
  // Name, any kind of file, anywhere in it, the bytes.
  writeFileSync(join(signatures, 'dam-lam.ndb'), `DamLam.ThuNghiem:0:*:${Buffer.from(TEST_SIGNATURE_TEXT).toString('hex')}\n`)
  const port = await freePort()
  const settings = [`TCPSocket ${port}`, 'TCPAddr 127.0.0.1', `DatabaseDirectory ${signatures}`, 'Foreground yes', `TemporaryDirectory ${directory}`, 'StreamMaxLength 100M']
  writeFileSync(join(directory, 'clamd.conf'), `${settings.join('\n')}\n`)
  chmodSync(directory, 0o755)
  const child = spawn(CLAMD, ['--config-file', join(directory, 'clamd.conf')], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const output of [child.stdout, child.stderr]) output.on('data', (piece: Buffer) => (said += piece.toString()))
  const ended = once(child, 'exit')
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  const address = { host: '127.0.0.1', port }
  await until('clamd nạp xong dấu hiệu', () => {
    if (child.exitCode !== null) throw new Error(`clamd ended: ${said}`)
    return answers(address)
  })
  return address
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('no port is free')
  return address.port
}

async function answers(address: ClamavAddress): Promise<boolean> {
  const socket = connect(address)
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
