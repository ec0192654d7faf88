import type { Pool, PoolClient } from 'pg'
import type { Clock } from '../../clock.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Outcome, SendLetter } from './smtp.ts'
import { writeLetter, type Told } from './write-letter.ts'

interface Waiting extends Told {
  readonly notice: string
  readonly person: string
}

/**
 * Sends the letters whose time has come, one after the other, until none is left or the server is away. What it took is noted
 * after it took it: whoever dies between the two sends it again, with the same Message-ID. What is settled is not sent any more.
 *
 * @param jobs  as the owner of the tables
 * @returns how many were taken
 */
export async function sendWaiting(jobs: Pool, send: SendLetter, publicUrl: string, clock: Clock): Promise<number> {
  for (let sent = 0; ; ) {
    const outcome = await inTransaction(jobs, (client) => sendNext(client, send, publicUrl, clock))
    if (outcome?.is === 'sent') sent += 1
    if (outcome === undefined || outcome.is === 'away') return sent
  }
}

async function sendNext(client: PoolClient, send: SendLetter, publicUrl: string, clock: Clock): Promise<Outcome | undefined> {
  const { rows } = await client.query<Waiting>({ name: 'next_letter', text: NEXT, values: [clock.read().instant] })
  const [waiting] = rows
  if (!waiting) return undefined
  const outcome = await send(writeLetter(waiting, publicUrl))
  await client.query({ name: 'letter_tried', text: TRIED, values: [waiting.notice, waiting.person, clock.read().instant, outcome.is, outcome.is === 'sent' ? null : outcome.says] })
  return outcome
}

/** Another server that is at a letter keeps it. A time of trying that lies far ahead was set by a clock that jumped. */
const NEXT = `
  select m.notice::text, m.person, m.message_id as "messageId", a.address as "to", n.rung, d.what, n.case_id as "caseId", s.title, n.due_on::text as "dueOn"
    from mail m
    join mail_address a on a.person = m.person
    join notice n on n.id = m.notice
    join duty d on d.case_id = n.case_id and d.id = n.duty
    join case_summary s on s.case_id = n.case_id
   where m.sent_at is null and m.refused_at is null
     and (m.next_try_at <= $1 or m.next_try_at > $1::timestamptz + interval '2 hours')
     and d.ended_how is null and d.due_on = n.due_on
   order by m.next_try_at, m.notice
   limit 1
     for update of m skip locked`

/** Away: tried again within a minute. Not now: after a minute, two, four, up to an hour. */
const TRIED = `
  update mail set
    tries = tries + 1,
    last_error = $5,
    sent_at = case when $4 = 'sent' then $3::timestamptz end,
    refused_at = case when $4 = 'refused' then $3::timestamptz end,
    next_try_at = $3::timestamptz + case when $4 = 'later' then least(interval '1 minute' * power(2, least(tries, 10)), interval '1 hour') else interval '30 seconds' end
   where notice = $1 and person = $2`
