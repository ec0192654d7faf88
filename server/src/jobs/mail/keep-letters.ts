import { postOfKey } from '@dam-lam/contract'
import { peopleIn, type LocalDate, type Organisations } from '@dam-lam/core'
import type { PoolClient } from 'pg'
import type { Moment } from '../../clock.ts'
import { readerOn } from '../../organisations/reader.ts'

/** A notice that was made just now. */
export interface Made {
  readonly id: string
  readonly case_id: string
  readonly post: string
}

interface Recipient {
  readonly person: string
  readonly parties: readonly string[]
}

/** A letter for everyone who holds the post on this day and sees the case, in the transaction that makes the notice. */
export async function keepLetters(client: PoolClient, made: readonly Made[], organisations: Organisations, { instant, today }: Moment): Promise<void> {
  const known = new Map<string, readonly Recipient[]>()
  const letters = made.flatMap(({ id, case_id: caseId, post }) => {
    const recipients = known.get(post) ?? recipientsIn(post, organisations, today)
    known.set(post, recipients)
    return recipients.map((recipient) => ({ notice: id, caseId, ...recipient }))
  })
  if (letters.length > 0) await client.query({ name: 'keep_letters', text: KEEP, values: [JSON.stringify(letters), instant] })
}

function recipientsIn(key: string, organisations: Organisations, today: LocalDate): readonly Recipient[] {
  const post = postOfKey(key)
  return post ? [...new Set(peopleIn(post, organisations, today))].map((person) => ({ person, parties: readerOn(person, organisations, today).parties })) : []
}

const KEEP = `
  insert into mail (notice, person, next_try_at)
  select (l ->> 'notice')::bigint, l ->> 'person', $2
    from jsonb_array_elements($1::jsonb) l
   where exists (
     select from case_visibility v
      where v.case_id = l ->> 'caseId' and v.party in (select jsonb_array_elements_text(l -> 'parties'))
   )
  on conflict do nothing`
