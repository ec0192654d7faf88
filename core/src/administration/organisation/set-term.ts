import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import { overlap, type Period } from '../../organisations/period.ts'
import type { LocalDate } from '../../time/index.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { committeeStands, runsForward } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import { changed, type OrganisationHandlers } from './handlers.ts'

/** A term (nhiệm kỳ) of a committee: documents are numbered per term. */
export interface SetTermData {
  readonly committee: string
  readonly from: LocalDate
  readonly to?: LocalDate | undefined
}

export interface SetTermEvents {
  readonly TermSet: Period & { readonly committee: string }
}

type Setting = AdministrationSituation<SetTermData>

const noOverlap = rule({
  id: 'set-term.no-overlap',
  basis: practice,
  holds: ({ data, organisations }: Setting) => {
    const other = organisations.committee(data.committee)?.terms?.find((term) => overlap(term, { from: data.from, to: data.to ?? null }))
    return orElse(other === undefined, { from: other?.from ?? null, to: other?.to ?? null })
  },
})

export const setTerm = administrativeAct({
  name: 'set-term',
  basis: practice,
  stream: () => 'organisation',
  validFrom: ({ from }: SetTermData) => from,
  power: [byAdministrator],
  carries: [committeeStands(({ committee }: SetTermData) => committee), runsForward((data: SetTermData) => data), noOverlap],
  events: ({ data: { committee, from, to } }: Setting) => [{ type: 'TermSet', data: { committee, from, to: to ?? null } }],
})

export const setTermHandlers: OrganisationHandlers<keyof SetTermEvents> = {
  TermSet: ({ committees }, { data: { committee: id, from, to } }) => ({
    committees: changed(committees, id, (committee) => ({
      ...committee,
      terms: [...(committee.terms ?? []), { from, to }].toSorted((one, other) => (one.from < other.from ? -1 : 1)),
    })),
  }),
}
