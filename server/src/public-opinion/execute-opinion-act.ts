import { randomUUID } from 'node:crypto'
import { decideOpinion, evolveOpinion, type OpinionCommand, type OpinionContext, type PublicOpinion } from '@dam-lam/core'
import { EDITION } from '@dam-lam/law'
import type { ClientBase } from 'pg'
import { holdStreams } from '../administration/stream-heads.ts'
import { eventToAppend, plainText } from '../cases/case-events.ts'
import { countingContext, RULE_SET_VERSION } from '../cases/circumstances.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { append, EMPTY, read } from '../event-store/event-store.ts'
import { Problem } from '../problem.ts'
import type { Looking } from '../read-models/looking.ts'
import type { Resources } from '../use-cases/resources.ts'
import { keepOpinion } from './keep-opinion.ts'
import { foldOpinion, opinionStream } from './opinion-events.ts'
import { mayReadOpinion, opinionsOpenTo } from './opinions-open-to.ts'

export interface OpinionRequest {
  /** The opinion it is about; absent for one that begins now. */
  readonly id?: string
  /** The version that the caller has seen. */
  readonly expectedVersion?: number
  readonly command: OpinionCommand
}

/**
 * The only way in which somebody who has signed in changes what the people said: load → decide → append, one transaction.
 *
 * @returns the id of the opinion
 * @throws Problem `not-found` also for one that the caller may not read, `opinion-changed`, `refused`, in this order
 */
export async function executeOpinionAct({ id = randomUUID(), expectedVersion = 0, command }: OpinionRequest, looking: Looking, { pools }: Resources): Promise<string> {
  const { reader, organisation, inForce, moment } = looking
  const { instant, today } = moment
  return inTransaction(pools.write, async (client) => {
    const stream = opinionStream(id)
    if (command.act !== 'relay-opinion') await requireReadable(client, id, opinionsOpenTo(looking).parties)
    const heads = await holdStreams(client, [stream])
    const opinion = foldOpinion((await read(client, stream)).events.map(({ text }) => text))
    if ((opinion?.version ?? 0) !== expectedVersion) throw new Problem('opinion-changed')

    const context: OpinionContext = {
      today,
      enteredAt: instant,
      actor: reader,
      organisations: organisation.organisations,
      policyOf: countingContext(inForce).policyOf,
      opinion,
      publishedBy: await publishedBy(client, command),
    }
    const decision = decideOpinion(command, context)
    if (!decision.accepted) throw new Problem('refused', { refusals: decision.refusals, organisation })
    const versions = { edition: EDITION.id, rules: RULE_SET_VERSION, organisation: organisation.version, inForce: inForce.version }
    await append(client, {
      stream,
      head: heads.get(stream) ?? EMPTY,
      events: decision.events.map(eventToAppend),
      enteredAt: instant,
      replay: { command: plainText(command), context: plainText({ person: reader.person, positions: reader.positions, publishedBy: context.publishedBy ?? null, today, versions }) },
    })
    const after = decision.events.reduce<PublicOpinion | null>(evolveOpinion, opinion)
    if (after) await keepOpinion(client, id, after)
    return id
  })
}

/** Whoever may not read it is answered as if there were none. */
async function requireReadable(client: ClientBase, id: string, parties: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ committee: string; body: string | null; shown: boolean }>('select committee, body, shown from public_opinion where id = $1', [id])
  const [row] = rows
  if (!row || !mayReadOpinion(row, parties)) throw new Problem('not-found')
}

async function publishedBy(client: ClientBase, { data }: OpinionCommand): Promise<string | null | undefined> {
  if (!('publication' in data) || data.publication === null) return null
  const { rows } = await client.query<{ committee: string }>('select committee from publication where id = $1', [data.publication])
  return rows[0]?.committee
}
