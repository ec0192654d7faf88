import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Situation } from '../case/situation.ts'
import type { Entry } from '../d04-go-ahead/k3-receipt.ts'
import type { LocalDate } from '../time/index.ts'
import type { Incident } from './incident.ts'

/** What the acts on an incident share: each names the one that it is about. */
export interface OnIncident {
  readonly incident: string
}

type Open = (situation: Situation) => readonly Incident[]

/** There must be one for which this act is still open. */
export const someOpen = <const Id extends string>(id: Id, open: Open) =>
  rule({ id, basis: practice, holds: (situation: Situation) => orElse(open(situation).length > 0) })

/** The one named must be among them; where there are none, that is all there is to say. */
export const namesOneOf = <const Id extends string>(id: Id, open: Open) =>
  rule({
    id,
    basis: practice,
    appliesWhen: (situation: Situation<OnIncident>) => open(situation).length > 0,
    holds: (situation: Situation<OnIncident>) => {
      const possible = open(situation).map((incident) => incident.id)
      return orElse(possible.includes(situation.data.incident), { incident: situation.data.incident, possible })
    },
  })

/** The incident of that name. @throws Error where there is none: the rule above has let nobody come so far. */
export function incidentOf({ incidents }: CaseFile, id: string): Incident {
  const found = incidents.find((incident) => incident.id === id)
  if (!found) throw new Error(`no incident is named ${id}`)
  return found
}

/** The day of what an act on an incident follows; before the data are known, that of the stage. */
export const followsOf =
  (entry: (incident: Incident) => Entry | null) =>
  ({ file, data }: Situation): LocalDate | null => {
    const named = typeof data === 'object' && data !== null && 'incident' in data ? file.incidents.find(({ id }) => id === data.incident) : undefined
    return (named && entry(named)?.on) ?? file.approval?.on ?? file.stageSince
  }

/** The same incidents with one of them changed. */
export const changeIncident = ({ incidents }: CaseFile, id: string, change: (incident: Incident) => Partial<Incident>): readonly Incident[] =>
  incidents.map((incident) => (incident.id === id ? { ...incident, ...change(incident) } : incident))
