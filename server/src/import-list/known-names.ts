import type { OrganisationData } from '@dam-lam/core'
import { sameText } from './same-text.ts'

/** The codes of committees and bodies that a list may name, by what they are called. */
export interface KnownNames {
  readonly committee: ReadonlyMap<string, ReadonlySet<string>>
  readonly body: ReadonlyMap<string, ReadonlySet<string>>
}

/** Something that a row brings in. */
export interface Brought {
  readonly kind: 'person' | 'committee' | 'body'
  readonly id: string
  readonly name: string
}

/** What is in the register already, and what the list itself brings in. */
export function knownNames({ committees, bodies }: Pick<OrganisationData, 'committees' | 'bodies'>, brought: readonly Brought[]): KnownNames {
  const idsOf = (kind: Brought['kind'], known: readonly Omit<Brought, 'kind'>[]) => {
    const ids = new Map<string, Set<string>>()
    for (const { id, name } of [...known, ...brought.filter((one) => one.kind === kind)]) ids.set(sameText(name), (ids.get(sameText(name)) ?? new Set<string>()).add(id))
    return ids
  }
  return { committee: idsOf('committee', committees), body: idsOf('body', bodies) }
}
