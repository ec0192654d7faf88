import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

/** A letter as its reader has it. */
export interface Received {
  readonly messageId: string | undefined
  readonly subject: string | undefined
  readonly text: string | undefined
}

export interface MailServer {
  readonly url: string
  /** What it has taken so far. */
  readonly received: () => Promise<readonly Received[]>
}

/** A real mail server, until the test ends; `refuse` is what it answers to every addressee. */
export async function mailServer({ refuse }: { readonly refuse?: number } = {}): Promise<MailServer> {
  const taken: Buffer[] = []
  const listening = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refuse === undefined ? null : Object.assign(new Error('không nhận'), { responseCode: refuse })),
    onData(stream, _session, done) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        taken.push(Buffer.concat(pieces))
        done()
      })
    },
  })
  listening.on('error', () => undefined)
  await new Promise<void>((ready) => void listening.listen(0, '127.0.0.1', ready))
  onTestFinished(() => new Promise<void>((closed) => listening.close(closed)))
  const address = listening.server.address()
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    received: () => Promise.all(taken.map(async (raw) => {
      const { messageId, subject, text } = await simpleParser(raw)
      return { messageId, subject, text }
    })),
  }
}
