import { postOfKey } from '@dam-lam/contract'
import { postKey, superiorTold, type LocalDate, type Organisations, type Post, type Rung } from '@dam-lam/core'
import type { Pool, PoolClient } from 'pg'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { keepNotices, type Telling } from './keep-notices.ts'
import { keepLetters } from './mail/keep-letters.ts'

/** So many are told in one transaction. */
const PORTION = 1000

interface DueReminder {
  readonly case_id: string
  readonly duty: string
  readonly rung: Rung
  readonly holder: string
  readonly due_on: LocalDate
  readonly day: LocalDate
}

/** Whether those who hold the post are written to as well. */
export interface Ways {
  readonly mail: boolean
}

/**
 * Tells everything whose day has come and that was not told yet, in the order in which it came due. What to tell follows from
 * the plan, the day and what was told before, and a row of `notice` can be made only once: so it may be interrupted anywhere,
 * started twice at once, or not at all for a year.
 *
 * @param jobs  as the owner of the tables
 * @returns how many notices were made
 */
export async function tellDue(jobs: Pool, organisations: Organisations, moment: Moment, ways: Ways = { mail: false }): Promise<number> {
  let told = 0
  let last: DueReminder | undefined
  for (;;) {
    const due = await inTransaction(jobs, async (client) => {
      // Whoever else tells at this moment waits, so that the order of the ids stays that of the days.
      await client.query(`select pg_advisory_xact_lock(hashtextextended('damlam notices', 0))`)
      const portion = await comeDue(client, moment.today, last)
      const made = await keepNotices(client, portion.flatMap((reminder) => tellings(reminder, organisations, moment.today)), moment)
      if (ways.mail) await keepLetters(client, made, organisations, moment)
      told += made.length
      return portion
    })
    last = due.at(-1)
    if (due.length < PORTION) return told
  }
}

async function comeDue(client: PoolClient, today: LocalDate, last: DueReminder | undefined): Promise<readonly DueReminder[]> {
  const after = last ? [last.day, last.due_on, last.case_id, last.duty, last.rung] : [null, null, null, null, null]
  const { rows } = await client.query<DueReminder>({ name: 'come_due', text: COME_DUE, values: [today, PORTION, ...after] })
  return rows
}

/** One who came to hold a duty is told although the one before him was; the superior is told once. */
const COME_DUE = `
  select r.case_id, r.duty, r.rung, r.holder, r.due_on::text, r.day::text
    from reminder r
   where r.day <= $1
     and ($3::date is null or (r.day, r.due_on, r.case_id, r.duty, r.rung) > ($3, $4::date, $5::text, $6::text, $7::text))
     and not exists (
       select from notice n
        where n.case_id = r.case_id and n.duty = r.duty and n.rung = r.rung and n.due_on = r.due_on
          and (r.rung = 'superior' or n.post = r.holder)
     )
   order by r.day, r.due_on, r.case_id, r.duty, r.rung
   limit $2`

function tellings(reminder: DueReminder, organisations: Organisations, today: LocalDate): readonly Telling[] {
  if (reminder.rung !== 'superior') return [{ ...reminder, post: reminder.holder, sight: null }]
  const holder = postOfKey(reminder.holder)
  const superior: Post | null = holder ? superiorTold(holder, organisations, today) : null
  if (superior === null || !('committee' in superior)) return []
  return [{ ...reminder, post: postKey(superior), sight: `committee/${superior.committee}` }]
}
