import { practice } from '../../kernel/ground.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { personKnown, writtenDown } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import { changed, type OrganisationHandlers } from './handlers.ts'

/** A name was written wrongly, or has changed. The old one stays in the earlier events. */
export interface CorrectPersonData {
  readonly person: string
  readonly name: string
  readonly reason: string
}

export interface CorrectPersonEvents {
  readonly PersonCorrected: CorrectPersonData
}

export const correctPerson = administrativeAct({
  name: 'correct-person',
  basis: practice,
  stream: () => 'organisation',
  power: [byAdministrator],
  carries: [
    personKnown(({ person }: CorrectPersonData) => person),
    writtenDown('correct-person.name', ({ name }: CorrectPersonData) => name),
    writtenDown('correct-person.reason', ({ reason }: CorrectPersonData) => reason),
  ],
  events: ({ data }: AdministrationSituation<CorrectPersonData>) => [{ type: 'PersonCorrected', data }],
})

export const correctPersonHandlers: OrganisationHandlers<keyof CorrectPersonEvents> = {
  PersonCorrected: ({ people }, { data: { person: id, name } }) => ({ people: changed(people, id, (person) => ({ ...person, name })) }),
}
