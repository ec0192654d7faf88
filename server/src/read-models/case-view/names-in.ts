import type { LocalDate, Organisations } from '@dam-lam/core'
import { partyName } from '../wording.ts'

const KINDS = ['person', 'committee', 'body'] as const

/** The names on a day of everyone and everything whose id stands anywhere in a value, by party: `committee/phuong`. */
export function namesIn(value: unknown, organisations: Organisations, on: LocalDate): Record<string, string> {
  const parties = [...new Set(textsIn(value))].flatMap((id) => KINDS.map((kind) => `${kind}/${id}`))
  return Object.fromEntries(
    parties.flatMap((party) => {
      const name = partyName(party, organisations, on)
      return name === undefined ? [] : [[party, name]]
    }),
  )
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
