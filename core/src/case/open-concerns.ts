import { knowingOfProtection } from './protection-sight.ts'
import { knowsReply } from './sees-inside.ts'
import type { CaseFile } from './case-file.ts'
import type { Sight } from './visibility.ts'

/*
 * What a list says of a case beside where it stands: that something went wrong about which nothing was decided yet, and that
 * somebody is to be protected. Whoever may know of the one or the other is told, as in the case itself, and nobody else.
 */
export const CONCERNS = ['incident', 'protection'] as const
export type Concern = (typeof CONCERNS)[number]

export interface OpenConcern {
  readonly what: Concern
  /** Who may know: `person/…`, `committee/…`, `body/…`. */
  readonly party: string
}

/** @param sights  everyone who ever came to see the case, with the reasons */
export function openConcerns(file: CaseFile, sights: readonly Sight[]): readonly OpenConcern[] {
  const incident = file.incidents.some(({ decision }) => decision === null)
  const protections = file.protection.filter(({ ended }) => ended === null)
  const found = [
    ...sights.flatMap(({ party, why }): OpenConcern[] => (incident && knowsReply([why]) ? [{ what: 'incident', party }] : [])),
    ...protections.flatMap((protection) => knowingOfProtection(file, protection)).map((party): OpenConcern => ({ what: 'protection', party })),
  ]
  return [...new Map(found.map((concern) => [`${concern.what} ${concern.party}`, concern])).values()]
}
