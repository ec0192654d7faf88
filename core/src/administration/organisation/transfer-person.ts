import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import { addDays, type LocalDate } from '../../time/index.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { committeeStands, personKnown, writtenDown } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import { changed, type OrganisationHandlers } from './handlers.ts'

/** From a day on another committee manages the cadre (d4.k1): to it he sends his plans from then on. */
export interface TransferPersonData {
  readonly person: string
  readonly managedBy: string | null
  readonly from: LocalDate
  readonly reason: string
}

export interface TransferPersonEvents {
  readonly PersonTransferred: TransferPersonData
}

type Transferring = AdministrationSituation<TransferPersonData>

const afterLast = rule({
  id: 'transfer-person.after-last',
  basis: practice,
  holds: ({ data, organisations }: Transferring) => {
    const last = organisations.person(data.person)?.earlierManagers?.at(-1)?.to ?? null
    return orElse(last === null || data.from > last, { from: data.from, last })
  },
})

export const transferPerson = administrativeAct({
  name: 'transfer-person',
  basis: practice,
  stream: () => 'organisation',
  validFrom: ({ from }: TransferPersonData) => from,
  power: [byAdministrator],
  carries: [
    personKnown(({ person }: TransferPersonData) => person),
    committeeStands(({ managedBy }: TransferPersonData) => managedBy),
    afterLast,
    writtenDown('transfer-person.reason', ({ reason }: TransferPersonData) => reason),
  ],
  events: ({ data }: Transferring) => [{ type: 'PersonTransferred', data }],
})

export const transferPersonHandlers: OrganisationHandlers<keyof TransferPersonEvents> = {
  PersonTransferred: ({ people }, { data: { person: id, managedBy, from } }) => ({
    people: changed(people, id, (person) => ({
      ...person,
      managedBy,
      earlierManagers: [...(person.earlierManagers ?? []), { managedBy: person.managedBy, to: addDays(from, -1) }],
    })),
  }),
}
