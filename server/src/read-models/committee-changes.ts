import type { CommitteeChanges } from '@dam-lam/contract'
import { holdsOn } from '@dam-lam/core'
import type { Pool } from 'pg'
import { z } from 'zod'
import { administrativeEventOf } from '../administration/administrative-event-of.ts'
import type { Reader } from '../organisations/reader.ts'
import { Problem } from '../problem.ts'
import { administrativeEventView } from './administrative-event-view.ts'
import { cursorKeys, page } from './cursor.ts'
import type { Looking } from './looking.ts'
import { named, type Wording } from './wording.ts'

const cursor = z.tuple([z.int()])

/**
 * May this reader look at what was administered about a committee? Its head and its inspection commission, for whom it is
 * shown at once; those of the committee that took its files; and the administrators.
 */
export function watches({ positions }: Pick<Reader, 'positions'>, committee: string, { organisation, moment }: Looking): boolean {
  const watched = (id: string): boolean => id === committee || organisation.organisations.predecessors(id, moment.today).includes(committee)
  return positions.some(
    ({ post, body, committee: own, lent }) =>
      lent === undefined &&
      (post === 'administrator' || (watched(own) && (post === 'head' || organisation.organisations.body(body ?? '')?.kind === 'inspection'))),
  )
}

/** The committees whose changes this reader may look at, without being administrator. */
export const watchedCommittees = (looking: Looking): readonly string[] =>
  looking.organisation.data.committees
    .filter((committee) => !committee.external && holdsOn(committee, looking.moment.today))
    .map(({ id }) => id)
    .filter((id) => watches({ positions: looking.reader.positions.filter(({ post }) => post !== 'administrator') }, id, looking))

interface Row {
  readonly id: string
  readonly place: number
  readonly text: string
  readonly hash: Buffer
}

/** What was administered about a committee, the latest first. @throws Problem `not-found` for whoever may not look */
export async function committeeChanges(
  committee: string,
  { limit, cursor: from }: { readonly limit: number; readonly cursor?: string | undefined },
  looking: Looking,
  wording: Wording,
  read: Pool,
): Promise<CommitteeChanges> {
  if (!looking.organisation.organisations.committee(committee) || !watches(looking.reader, committee, looking)) throw new Problem('not-found')
  const [before = null] = cursorKeys(from, cursor) ?? []
  const { rows } = await read.query<Row>('select * from administrative_changes($1, $2, $3)', [committee, before, limit + 1])
  const { items, nextCursor } = page(rows, limit, ({ id }) => [Number(id)])
  return {
    committee: named('committee', committee, wording),
    items: items.map(({ place, text, hash }) => administrativeEventView({ place, event: administrativeEventOf(text), hash }, wording)),
    nextCursor,
  }
}
