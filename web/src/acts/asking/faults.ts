import { actRequest, inputFaults, type RefusalView } from '@dam-lam/contract'
import type { ActName } from '@dam-lam/core'
import { words } from '../../face/words.ts'
import type { PosedField } from './posed.ts'

/** What is wrong, by the place of the field: `data.letter.date`. */
export type Faults = ReadonlyMap<string, string>

export const NO_FAULTS: Faults = new Map()

/** What the schema of the act finds missing or malformed before anything is sent. */
export function faultsIn(act: ActName, body: unknown): Faults {
  const { error } = actRequest(act).safeParse(body)
  return error ? new Map(inputFaults(words, error).map(({ path, message }) => [path, message])) : NO_FAULTS
}

/** What is to be said beside a field: a fault at its place or inside it, else the refusals that are about it. */
export function faultAt(field: Pick<PosedField, 'refusedBy'>, place: string, faults: Faults, refusals: readonly RefusalView[]): string | undefined {
  const about: readonly string[] = field.refusedBy ?? []
  return faults.get(place) ?? (refusals.filter(({ code }) => about.includes(code)).map(({ message }) => message).join(' ') || undefined)
}
