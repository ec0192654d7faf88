import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import type { Body, Committee } from '../../organisations/organisations.ts'
import { addDays, type LocalDate } from '../../time/index.ts'
import { administrativeAct, type AdministrationRule } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { bodyStands, committeeStands, writtenDown } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import { changed, type OrganisationHandlers } from './handlers.ts'

/*
 * A name holds from a day on; before that day the old one stays right. «Ban Tuyên giáo» is «Ban Tuyên giáo và Dân vận» from
 * the day of the merger, and a case of the year before still speaks of Ban Tuyên giáo.
 */
interface NewName {
  readonly name: string
  readonly from: LocalDate
  readonly reason: string
}
export type RenameCommitteeData = NewName & { readonly committee: string }
export type RenameBodyData = NewName & { readonly body: string }

export interface RenameEvents {
  readonly CommitteeRenamed: RenameCommitteeData
  readonly BodyRenamed: RenameBodyData
}

/** Names follow one another: a new one begins after the first day of the one before it. */
const afterLastName = <Data extends NewName>(named: (situation: AdministrationSituation<Data>) => Committee | Body | undefined): AdministrationRule<Data, 'rename.after-last'> =>
  rule({
    id: 'rename.after-last',
    basis: practice,
    appliesWhen: (situation: AdministrationSituation<Data>) => named(situation) !== undefined,
    holds: (situation: AdministrationSituation<Data>) => {
      const found = named(situation)
      const last = found?.earlierNames?.at(-1)?.to ?? found?.from ?? situation.data.from
      return orElse(situation.data.from > last, { from: situation.data.from, last })
    },
  })

const common = [writtenDown('rename.name', ({ name }: NewName) => name), writtenDown('rename.reason', ({ reason }: NewName) => reason)]

export const renameCommittee = administrativeAct({
  name: 'rename-committee',
  basis: practice,
  stream: () => 'organisation',
  validFrom: ({ from }: RenameCommitteeData) => from,
  power: [byAdministrator],
  carries: [
    committeeStands(({ committee }: RenameCommitteeData) => committee),
    afterLastName(({ data, organisations }: AdministrationSituation<RenameCommitteeData>) => organisations.committee(data.committee)),
    ...common,
  ],
  events: ({ data }: AdministrationSituation<RenameCommitteeData>) => [{ type: 'CommitteeRenamed', data }],
})

export const renameBody = administrativeAct({
  name: 'rename-body',
  basis: practice,
  stream: () => 'organisation',
  validFrom: ({ from }: RenameBodyData) => from,
  power: [byAdministrator],
  carries: [
    bodyStands(({ body }: RenameBodyData) => body),
    afterLastName(({ data, organisations }: AdministrationSituation<RenameBodyData>) => organisations.body(data.body)),
    ...common,
  ],
  events: ({ data }: AdministrationSituation<RenameBodyData>) => [{ type: 'BodyRenamed', data }],
})

const renamed = <Item extends Committee | Body>(item: Item, { name, from }: NewName): Item => ({
  ...item,
  name,
  earlierNames: [...(item.earlierNames ?? []), { name: item.name, to: addDays(from, -1) }],
})

export const renameHandlers: OrganisationHandlers<keyof RenameEvents> = {
  CommitteeRenamed: ({ committees }, { data }) => ({ committees: changed(committees, data.committee, (committee) => renamed(committee, data)) }),
  BodyRenamed: ({ bodies }, { data }) => ({ bodies: changed(bodies, data.body, (body) => renamed(body, data)) }),
}
