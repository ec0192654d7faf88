import type { OrganisationData } from '@dam-lam/core'
import { sameText } from './same-text.ts'

/** The codes of committees and bodies that a list may name. */
export interface KnownNames {
  readonly committee: KnownCodes
  readonly body: KnownCodes
}

export interface KnownCodes {
  readonly codes: ReadonlySet<string>
  /** By what they are called, as `sameText`. */
  readonly called: ReadonlyMap<string, ReadonlySet<string>>
}

/** Something that a row brings in. */
export interface Brought {
  readonly kind: 'person' | 'committee' | 'body'
  readonly id: string
  readonly name: string
}

/** What is in the register already, and what the list itself brings in. */
export function knownNames({ committees, bodies }: Pick<OrganisationData, 'committees' | 'bodies'>, brought: readonly Brought[]): KnownNames {
  const codesOf = (kind: Brought['kind'], known: readonly Omit<Brought, 'kind'>[]): KnownCodes => {
    const all = [...known, ...brought.filter((one) => one.kind === kind)]
    const called = Map.groupBy(all, ({ name }) => sameText(name))
    return { codes: new Set(all.map(({ id }) => id)), called: new Map([...called].map(([name, items]) => [name, new Set(items.map(({ id }) => id))])) }
  }
  return { committee: codesOf('committee', committees), body: codesOf('body', bodies) }
}
