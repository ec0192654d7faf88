import type { ClientBase } from 'pg'
import type { Moment } from '../clock.ts'
import { canonicalText } from '../event-store/canonical-text.ts'
import { append } from '../event-store/event-store.ts'
import { eventText } from '../event-store/event-text.ts'
import type { StreamHead } from '../event-store/stored-event.ts'

/** What people change about their own accounts. It names no secret, and nothing from which one could be guessed. */
export type IdentityEvent =
  | { readonly type: 'SessionsEnded'; readonly person: string; readonly sessions: readonly string[] }
  | { readonly type: 'PasswordChanged'; readonly person: string }
  | { readonly type: 'SecondFactorEnabled'; readonly person: string }
  | { readonly type: 'SecondFactorDisabled'; readonly person: string }
  | { readonly type: 'PasskeyAdded'; readonly person: string; readonly passkey: string }
  | { readonly type: 'PasskeyRenamed'; readonly person: string; readonly passkey: string }
  | { readonly type: 'PasskeyRemoved'; readonly person: string; readonly passkey: string }
  /** Its device has signed less often than we know of: the private key may be in two places. */
  | { readonly type: 'PasskeyCountFellBack'; readonly person: string; readonly passkey: string }
  /** Its owner has bound single sign-on besides the password; by a one-time link it is an event of its own, told to those who watch. */
  | { readonly type: 'SingleSignOnBound'; readonly person: string }
  | { readonly type: 'SingleSignOnRemoved'; readonly person: string }
  | { readonly type: 'RecoveryCodeUsed'; readonly person: string; readonly left: number }
  | { readonly type: 'OneTimeLinkUsed'; readonly person: string; readonly removedFactors: boolean; readonly sessions: readonly string[] }
  /** By the link that was printed where the program was started. */
  | { readonly type: 'FirstAdministratorMade'; readonly person: string }
  | { readonly type: 'DataCorrectionAsked'; readonly person: string; readonly request: string }
  /** `by` is the administrator who answered. */
  | { readonly type: 'DataCorrectionAnswered'; readonly person: string; readonly request: string; readonly outcome: 'corrected' | 'refused'; readonly by: string }

/** Adds one event to the stream `identity`; whoever else is adding one waits until this transaction is over. */
export async function recordIdentityEvent(client: ClientBase, event: IdentityEvent, moment: Moment): Promise<void> {
  await appendToIdentity(client, { by: event.person, ...event }, moment)
}

/** The same for an event of any shape. @returns its place in the stream, counted from 1 */
export async function appendToIdentity(client: ClientBase, event: { readonly type: string; readonly [member: string]: unknown }, { instant, today }: Moment): Promise<number> {
  const { rows } = await client.query<StreamHead>(`select version, hash from stream_head where stream = 'identity' for update`)
  const [head] = rows
  if (!head) throw new Error('the stream identity has no head')
  await append(client, {
    stream: 'identity',
    head,
    events: [{ type: event.type, on: today, text: eventText({ ...event, on: today }, instant) }],
    enteredAt: instant,
    replay: { command: canonicalText(event), context: canonicalText({ today }) },
  })
  return head.version + 1
}
