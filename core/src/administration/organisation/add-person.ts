import { SYSTEM } from '../../case/system-act.ts'
import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import type { Person } from '../../organisations/organisations.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { committeeStands, writtenDown } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import { adding, type OrganisationHandlers } from './handlers.ts'

/** A person enters the register, under the name with which he will sign in. */
export type AddPersonData = Pick<Person, 'id' | 'name' | 'managedBy'>

export interface AddPersonEvents {
  readonly PersonAdded: AddPersonData
}

/** Small letters, digits, and dots or hyphens between them: what one can type on any keyboard. */
const USER_NAME = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/

const userName = rule({
  id: 'add-person.user-name',
  basis: practice,
  holds: ({ data }: AdministrationSituation<AddPersonData>) => orElse(USER_NAME.test(data.id), { person: data.id }),
})

/** What the program records by itself is signed with a name that nobody may bear. */
const notTheProgram = rule({
  id: 'add-person.not-the-program',
  basis: practice,
  holds: ({ data }: AdministrationSituation<AddPersonData>) => orElse(data.id !== SYSTEM.person, { person: data.id }),
})

const newName = rule({
  id: 'add-person.new',
  basis: practice,
  holds: ({ data, organisations }: AdministrationSituation<AddPersonData>) => orElse(organisations.person(data.id) === undefined, { person: data.id }),
})

export const addPerson = administrativeAct({
  name: 'add-person',
  basis: practice,
  stream: () => 'organisation',
  power: [byAdministrator],
  carries: [userName, notTheProgram, newName, writtenDown('add-person.name', ({ name }: AddPersonData) => name), committeeStands(({ managedBy }: AddPersonData) => managedBy)],
  events: ({ data }: AdministrationSituation<AddPersonData>) => [{ type: 'PersonAdded', data }],
})

export const addPersonHandlers = {
  PersonAdded: adding((data: AddPersonData) => ({ people: [data] })),
} satisfies OrganisationHandlers<keyof AddPersonEvents>
