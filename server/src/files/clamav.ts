import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { ScannerAway, type Scanner } from './scanner.ts'

/** `host:port` of a clamd that listens on TCP. */
export interface ClamavAddress {
  readonly host: string
  readonly port: number
}

/** Longer than any file takes that is let in; a clamd that is loading its signatures does not answer meanwhile. */
const PATIENCE_MS = 120_000

/**
 * ClamAV over its own protocol: `zINSTREAM`, then pieces of the file, each after its length in four bytes, then a length
 * of zero. The answer is one line: `stream: OK`, `stream: NAME FOUND`, or an error.
 */
export const clamav = ({ host, port }: ClamavAddress): Scanner => ({
  async scan(bytes) {
    const socket = connect({ host, port })
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('no answer in time')))
    try {
      const answer = answerOf(socket)
      // Looked at below; it may break while we are still sending.
      answer.catch(() => undefined)
      await send(socket, bytes)
      return verdictOf(await answer)
    } catch (error) {
      if (error instanceof ScannerAway) throw error
      throw new ScannerAway(`clamd at ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      socket.destroy()
    }
  },
})

async function send(socket: Socket, bytes: AsyncIterable<Buffer>): Promise<void> {
  await once(socket, 'connect')
  socket.write('zINSTREAM\0')
  for await (const piece of bytes) {
    if (piece.length === 0) continue
    socket.write(lengthOf(piece.length))
    if (!socket.write(piece)) await once(socket, 'drain')
  }
  socket.write(lengthOf(0))
}

function lengthOf(length: number): Buffer {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(length)
  return four
}

async function answerOf(socket: Socket): Promise<string> {
  let answer = ''
  for await (const piece of socket) answer += String(piece)
  return answer.replaceAll('\0', '').trim()
}

function verdictOf(answer: string): string | null {
  if (answer === 'stream: OK') return null
  const virus = /^stream: (.+) FOUND$/.exec(answer)?.[1]
  if (virus !== undefined) return virus
  // Among them a file larger than clamd is set to take: not looked at is not clean.
  throw new ScannerAway(`clamd says: ${answer}`)
}
