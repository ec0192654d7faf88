import { answerDue, evolveOpinion, type LocalDate, type OpinionEvent, type PublicOpinion } from '@dam-lam/core'
import type { ClientBase, Pool } from 'pg'
import { holdStreams } from '../administration/stream-heads.ts'
import { eventToAppend, plainText } from '../cases/case-events.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { append, EMPTY, read } from '../event-store/event-store.ts'
import { Problem } from '../problem.ts'
import { publicationNamed, type Published } from '../publication/published.ts'
import { standingNow } from '../publication/standing-now.ts'
import type { Resources } from '../use-cases/resources.ts'
import { followUpCodeHash } from './follow-up-code.ts'
import { keepOpinion } from './keep-opinion.ts'
import { foldOpinion, opinionStream } from './opinion-events.ts'

interface Row {
  readonly id: string
  readonly state: PublicOpinion
  readonly says: string | null
  readonly name: string | null
}

/** What became of a comment, for the one who sent it. */
export interface FollowedComment extends Omit<Row, 'state'> {
  readonly opinion: PublicOpinion
  readonly publication: Published | undefined
  readonly answerDueOn: LocalDate
}

/**
 * Finds the comment of whoever has this code.
 * @throws Problem `follow-up-code-unknown`
 */
export async function followComment(code: string, resources: Resources): Promise<FollowedComment> {
  const { state: opinion, ...row } = await commentOf(resources.pools.read, code)
  const { inForce } = await standingNow(resources)
  const policy = inForce.policies.on(opinion.committee, opinion.receivedOn, opinion.receivedAt)
  return {
    ...row,
    opinion,
    publication: opinion.publication === null ? undefined : await publicationNamed(resources.pools.read, opinion.publication),
    answerDueOn: answerDue(opinion.receivedOn, { calendar: inForce.calendars.current.calendar, policy }),
  }
}

async function commentOf(pool: Pool | ClientBase, code: string): Promise<Row> {
  const { rows } = await pool.query<Row>('select id, state, says, name from followed_comment($1)', [followUpCodeHash(code)])
  const [row] = rows
  if (!row) throw new Problem('follow-up-code-unknown')
  return row
}

/**
 * Erases what the sender wrote, at his wish: the words and their salt go, the stream keeps that something was received.
 * @throws Problem `follow-up-code-unknown`
 */
export async function eraseComment(code: string, { pools, clock }: Resources): Promise<void> {
  await inTransaction(pools.write, async (client) => {
    const { id } = await commentOf(client, code)
    const stream = opinionStream(id)
    const heads = await holdStreams(client, [stream])
    const before = foldOpinion((await read(client, stream)).events.map(({ text }) => text))
    if (before === null || before.erased) return
    const { instant, today } = clock.read()
    const event: OpinionEvent = { type: 'CommentErased', data: { by: 'sender' }, on: today, enteredOn: today, enteredAt: instant, by: null }
    await append(client, {
      stream,
      head: heads.get(stream) ?? EMPTY,
      events: [eventToAppend(event)],
      enteredAt: instant,
      replay: { command: plainText({ act: 'erase-comment' }), context: plainText({ today }) },
    })
    await keepOpinion(client, id, evolveOpinion(before, event))
    await client.query('update comment_words set says = null, says_salt = null, name = null, name_salt = null where opinion = $1', [id])
  })
}
