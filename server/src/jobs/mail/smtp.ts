import { createTransport } from 'nodemailer'
import type { Letter } from './write-letter.ts'

export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  readonly url: string
  /** Who the letters are from. */
  readonly from: string
}

/** What came of an attempt: it was taken, will never be taken, or may be tried again; `away` where the server takes nothing now. */
export type Outcome = { readonly is: 'sent' } | { readonly is: 'refused' | 'later' | 'away'; readonly says: string }

export type SendLetter = (letter: Letter) => Promise<Outcome>

/** A server that says nothing for so long is away. */
const PATIENCE_MS = 20_000

/** Hands letters to a mail server, one connection each. */
export function smtp({ url, from }: MailSettings, patienceMs = PATIENCE_MS): SendLetter {
  const transport = createTransport({ url, connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs, dnsTimeout: patienceMs })
  return async (letter) => {
    try {
      await transport.sendMail({ ...letter, from })
      return { is: 'sent' }
    } catch (error) {
      return failureOf(error)
    }
  }
}

function failureOf(error: unknown): Outcome {
  const says = error instanceof Error ? error.message : String(error)
  const { code, responseCode } = Object(error) as { readonly code?: unknown; readonly responseCode?: unknown }
  // Only the answers about this addressee and this letter are about this letter; all others are about the server.
  if ((code !== 'EENVELOPE' && code !== 'EMESSAGE') || typeof responseCode !== 'number' || !aboutLetter(error)) return { is: 'away', says }
  return { is: responseCode >= 500 ? 'refused' : 'later', says }
}

const aboutLetter = (error: unknown): boolean => ['RCPT TO', 'DATA'].includes(String(Object(error).command))
