import type { PublicOpinion } from '@dam-lam/core'
import type { Pool } from 'pg'

/** An opinion that the committee lets everybody read, with its sender's words. */
export interface Shown {
  readonly opinion: PublicOpinion
  readonly says: string
  readonly name: string | null
}

/** So many stand below one publication; nobody reads more of them. */
const MOST = 500

interface Row {
  readonly opinion: PublicOpinion
  readonly says: string | null
  readonly name: string | null
}

/** The opinions shown about one publication, the oldest first; with `null` the relayed ones about nothing single, the last first. */
export async function shownOpinions(read: Pool, publication: string | null): Promise<readonly Shown[]> {
  const { rows } = await read.query<Row>({
    name: publication === null ? 'shown_opinions_in_general' : 'shown_opinions',
    text: `select o.state as opinion, w.says, w.name
             from public_opinion o left join comment_words w on w.opinion = o.id
            where o.shown and ${publication === null ? 'o.publication is null and $1::text is null' : 'o.publication = $1'}
            order by o.received_at ${publication === null ? 'desc' : ''}, o.id limit ${MOST}`,
    values: [publication],
  })
  return rows.flatMap(({ opinion, says, name }) => {
    const words = opinion.relay?.says ?? says
    return words === null ? [] : [{ opinion, says: words, name }]
  })
}
