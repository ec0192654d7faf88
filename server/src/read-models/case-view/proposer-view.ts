import type { CaseView } from '@dam-lam/contract'
import type { Organisations, Proposer } from '@dam-lam/core'
import { named, type Wording } from '../wording.ts'

/** Who proposes, by name. */
export function proposerView({ person, members, onBehalfOf }: Proposer, organisations: Organisations, wording: Wording): CaseView['proposer'] {
  const kind = onBehalfOf !== null && organisations.committee(onBehalfOf) ? 'committee' : 'body'
  return {
    person: named('person', person, wording),
    members: members.map((member) => named('person', member, wording)),
    onBehalfOf: onBehalfOf === null ? null : named(kind, onBehalfOf, wording),
  }
}
