import { handlesOpinionsOf, relaysOpinions } from '@dam-lam/core'
import type { Looking } from '../read-models/looking.ts'

/** Which opinions are somebody's to handle or to follow. */
export interface OpenTo {
  /** The committees for which he handles them. */
  readonly handled: readonly string[]
  /** The bodies for which he relays them. */
  readonly relaying: readonly string[]
  /** Under which names he reads them. */
  readonly parties: readonly string[]
}

export function opinionsOpenTo({ reader: { positions, parties }, organisation: { organisations }, moment: { today } }: Pick<Looking, 'reader' | 'organisation' | 'moment'>): OpenTo {
  const handled = [...new Set(positions.flatMap((position) => handlesOpinionsOf(position, organisations, today)))]
  const relaying = positions.flatMap((position) => (relaysOpinions(position, organisations) && position.body !== null ? [position.body] : []))
  return { handled, relaying, parties: [...parties, ...handled.map((committee) => `committee/${committee}`)] }
}

/** Who reads an opinion before the public does; the row policy of `public_opinion` says the same. */
export const mayReadOpinion = ({ committee, body, shown }: { readonly committee: string; readonly body: string | null; readonly shown: boolean }, parties: readonly string[]): boolean =>
  shown || [`committee/${committee}`, `office/${committee}`, ...(body === null ? [] : [`body/${body}`])].some((party) => parties.includes(party))
