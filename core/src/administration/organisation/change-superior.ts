import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import { addDays, type LocalDate } from '../../time/index.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { committeeStands, writtenDown } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import { changed, type OrganisationHandlers } from './handlers.ts'

/** A committee comes under another one. Whatever happened before that day was under the superior of then. */
export interface ChangeSuperiorData {
  readonly committee: string
  readonly superior: string
  readonly from: LocalDate
  readonly reason: string
}

export interface ChangeSuperiorEvents {
  readonly SuperiorChanged: ChangeSuperiorData
}

type Changing = AdministrationSituation<ChangeSuperiorData>

const notBelowItself = rule({
  id: 'change-superior.not-below-itself',
  basis: practice,
  holds: ({ data, organisations, on }: Changing) =>
    orElse(data.superior !== data.committee && !organisations.chainAbove(data.superior, on).includes(data.committee), {
      committee: data.committee,
      superior: data.superior,
    }),
})

const afterLastChange = rule({
  id: 'change-superior.after-last',
  basis: practice,
  appliesWhen: ({ data, organisations }: Changing) => organisations.committee(data.committee) !== undefined,
  holds: ({ data, organisations }: Changing) => {
    const committee = organisations.committee(data.committee)
    const last = committee?.earlierSuperiors?.at(-1)?.to ?? committee?.from ?? data.from
    return orElse(data.from > last, { from: data.from, last })
  },
})

export const changeSuperior = administrativeAct({
  name: 'change-superior',
  basis: practice,
  stream: () => 'organisation',
  validFrom: ({ from }: ChangeSuperiorData) => from,
  power: [byAdministrator],
  carries: [
    committeeStands(({ committee }: ChangeSuperiorData) => committee),
    committeeStands(({ superior }: ChangeSuperiorData) => superior),
    notBelowItself,
    afterLastChange,
    writtenDown('change-superior.reason', ({ reason }: ChangeSuperiorData) => reason),
  ],
  events: ({ data }: Changing) => [{ type: 'SuperiorChanged', data }],
})

export const changeSuperiorHandlers: OrganisationHandlers<keyof ChangeSuperiorEvents> = {
  SuperiorChanged: ({ committees }, { data: { committee: id, superior, from } }) => ({
    committees: changed(committees, id, (committee) => ({
      ...committee,
      superior,
      earlierSuperiors: [...(committee.earlierSuperiors ?? []), { superior: committee.superior, to: addDays(from, -1) }],
    })),
  }),
}
