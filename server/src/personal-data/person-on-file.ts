import type { PersonOnFile } from '@dam-lam/contract'
import { positionView } from '../organisations/position-view.ts'
import { Problem } from '../problem.ts'
import type { Looking } from '../read-models/looking.ts'
import { named, type Wording } from '../read-models/wording.ts'

/** What the organisation's data say of a person: the name, the committee that manages, every post ever held. @throws Problem `not-found` */
export function personOnFile(id: string, { organisation: { organisations, data }, moment }: Looking, wording: Wording): PersonOnFile {
  const person = organisations.person(id)
  if (!person) throw new Problem('not-found')
  const managedBy = organisations.managedBy(id, moment.today)
  return {
    askedAt: moment.instant,
    person: named('person', id, wording),
    managedBy: managedBy === null ? null : named('committee', managedBy, wording),
    positions: data.positions.filter((position) => position.person === id).map((position) => positionView(position, wording)),
  }
}
