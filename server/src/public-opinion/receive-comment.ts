import { randomUUID } from 'node:crypto'
import { answerDue, commentsAccepted, evolveOpinion, refusalsAmong, type LocalDate, type OpinionEvent } from '@dam-lam/core'
import { eventToAppend, plainText } from '../cases/case-events.ts'
import { RULE_SET_VERSION } from '../cases/circumstances.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { append, EMPTY } from '../event-store/event-store.ts'
import { Problem } from '../problem.ts'
import { publicationNamed } from '../publication/published.ts'
import { standingNow } from '../publication/standing-now.ts'
import type { Resources } from '../use-cases/resources.ts'
import { countComment } from './count-comment.ts'
import { followUpCodeHash, newFollowUpCode } from './follow-up-code.ts'
import { keepOpinion } from './keep-opinion.ts'
import { opinionStream } from './opinion-events.ts'
import { sealed } from './seal.ts'

/** A comment as somebody has written it. */
export interface CommentSent {
  readonly publication: string
  readonly says: string
  /** Shown with the comment; empty where the sender gives none. */
  readonly name: string
  /** The network address from which it came; it counts, and is never kept with the comment. */
  readonly address: string
}

export interface CommentTaken {
  /** Shown this once. */
  readonly code: string
  readonly receivedOn: LocalDate
  readonly answerDueOn: LocalDate
}

/**
 * Takes in a comment: nobody reads it yet but the committee that published.
 *
 * @throws Problem `not-found` where nothing is published under this id, `refused` where the committee takes no comments,
 *   `comment-already-received`, `too-many-requests`
 */
export async function receiveComment({ publication, says, name, address }: CommentSent, resources: Resources): Promise<CommentTaken> {
  const { pools, clock } = resources
  const found = await publicationNamed(pools.read, publication)
  if (!found || found.content.kind === 'withdrawn') throw new Problem('not-found')
  const { organisation, inForce } = await standingNow(resources)
  const moment = clock.read()
  const { instant, today } = moment
  const { committee } = found
  const policy = inForce.policies.on(committee, today, instant)
  const refusals = refusalsAmong([commentsAccepted.judge({ policy, committee })])
  if (refusals.length > 0) throw new Problem('refused', { refusals, organisation })

  const [id, code, words, signature] = [randomUUID(), newFollowUpCode(), sealed(says), name === '' ? null : sealed(name)]
  const event: OpinionEvent = {
    type: 'CommentReceived',
    data: { committee, publication, says: words.seal, name: signature?.seal ?? null },
    on: today,
    enteredOn: today,
    enteredAt: instant,
    by: null,
  }
  await inTransaction(pools.write, async (client) => {
    await countComment(client, { publication, says, address }, moment)
    const versions = { organisation: organisation.version, inForce: inForce.version, rules: RULE_SET_VERSION }
    await append(client, {
      stream: opinionStream(id),
      head: EMPTY,
      events: [eventToAppend(event)],
      enteredAt: instant,
      replay: { command: plainText({ act: 'send-comment', data: event.data }), context: plainText({ today, versions }) },
    })
    await keepOpinion(client, id, evolveOpinion(null, event))
    await client.query('insert into comment_words (opinion, code_hash, says, says_salt, name, name_salt) values ($1, $2, $3, $4, $5, $6)', [
      id,
      followUpCodeHash(code),
      words.text,
      words.salt,
      signature?.text ?? null,
      signature?.salt ?? null,
    ])
  })
  return { code, receivedOn: today, answerDueOn: answerDue(today, { calendar: inForce.calendars.current.calendar, policy }) }
}
