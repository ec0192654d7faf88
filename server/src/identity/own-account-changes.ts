import { administrativeSentence, type OwnAccountChanges } from '@dam-lam/contract'
import { accountEventsAmong, localDate } from '@dam-lam/core'
import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { readEventText } from '../event-store/event-text.ts'
import type { Wording } from '../read-models/wording.ts'
import { IDLE } from './session.ts'
import { tokenHash } from './token-hash.ts'

/** What administrators have done to the account of the holder of this session, the newest first. */
export async function ownAccountChanges(read: Pool, token: string, { instant }: Moment, { words, name }: Wording): Promise<OwnAccountChanges> {
  const { rows } = await read.query<{ text: string }>('select text from own_account_changes($1, $2, $3) order by position desc', [tokenHash(token), instant, IDLE])
  const items = rows.flatMap(({ text }) => {
    const body = readEventText(text)
    return accountEventsAmong([body]).map((event) => ({
      at: body.enteredAt,
      title: words.administrativeEvents[event.type].title,
      sentence: administrativeSentence(words, { ...event, on: localDate(body.on) }, name),
    }))
  })
  return { items }
}
