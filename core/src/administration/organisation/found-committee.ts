import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import type { Committee } from '../../organisations/organisations.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { committeeStands, isIdentifier, writtenDown } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import { adding, type OrganisationHandlers } from './handlers.ts'

/** A committee, or another Party organisation that decides, begins its work. */
export type FoundCommitteeData = Pick<Committee, 'id' | 'name' | 'level' | 'superior' | 'external' | 'from'>

export interface FoundCommitteeEvents {
  readonly CommitteeFounded: FoundCommitteeData
}

type Founding = AdministrationSituation<FoundCommitteeData>

const newId = rule({
  id: 'found-committee.new',
  basis: practice,
  holds: ({ data, organisations }: Founding) => orElse(organisations.committee(data.id) === undefined, { committee: data.id }),
})

export const foundCommittee = administrativeAct({
  name: 'found-committee',
  basis: practice,
  stream: () => 'organisation',
  validFrom: ({ from }: FoundCommitteeData) => from,
  power: [byAdministrator],
  carries: [
    isIdentifier(({ id }: FoundCommitteeData) => id),
    newId,
    writtenDown('found-committee.name', ({ name }: FoundCommitteeData) => name),
    committeeStands(({ superior }: FoundCommitteeData) => superior),
  ],
  events: ({ data }: Founding) => [{ type: 'CommitteeFounded', data }],
})

export const foundCommitteeHandlers = {
  CommitteeFounded: adding((data: FoundCommitteeData) => ({ committees: [{ ...data, to: null }] })),
} satisfies OrganisationHandlers<keyof FoundCommitteeEvents>
