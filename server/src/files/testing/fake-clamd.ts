import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import type { ClamavAddress } from '../clamav.ts'

/** Speaks as clamd does, and finds a virus in whatever carries the word. It can be away. */
export interface FakeClamd {
  readonly address: ClamavAddress
  goAway(): Promise<void>
  comeBack(): Promise<void>
}

export const VIRUS = 'MA-DOC-THU-NGHIEM'

/** @param says  instead of looking, answers with this */
export async function startFakeClamd(says?: string): Promise<FakeClamd> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => undefined)
    let received = Buffer.alloc(0)
    socket.on('data', (piece: Buffer) => {
      received = Buffer.concat([received, piece])
      const content = contentOf(received)
      if (content !== undefined) socket.end(`${says ?? (content.includes(VIRUS) ? `stream: ${VIRUS} FOUND` : 'stream: OK')}\0`)
    })
  })
  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (typeof address !== 'object' || address === null) throw new Error('clamd has no address')
    return address.port
  }
  const port = await listen(0)
  return {
    address: { host: '127.0.0.1', port },
    async goAway() {
      if (!server.listening) return
      server.close()
      for (const socket of open) socket.destroy()
      await once(server, 'close')
    },
    comeBack: async () => void (await listen(port)),
  }
}

/** What was sent between the command and the length of zero; undefined as long as that has not come. */
function contentOf(received: Buffer): Buffer | undefined {
  const command = Buffer.from('zINSTREAM\0')
  const pieces: Buffer[] = []
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}
