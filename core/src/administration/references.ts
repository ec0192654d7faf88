import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { LocalDate } from '../time/index.ts'
import { holdsOn } from '../organisations/period.ts'
import type { AdministrationRule } from './act.ts'
import type { AdministrationSituation } from './situation.ts'

/*
 * What an act names must exist, and hold on the day from which the act holds. The same rules for every act; each act says
 * where in its data the name stands. Where that place is empty the rule says nothing.
 */
type Named<Data> = (data: Data) => string | null | undefined

const isNamed =
  <Data>(named: Named<Data>) =>
  ({ data }: AdministrationSituation<Data>): boolean =>
    (named(data) ?? null) !== null

/** The one thing that an act which names a person always names. */
export const personKnown = <Data>(named: (data: Data) => string): AdministrationRule<Data, 'administration.person-known'> =>
  rule({
    id: 'administration.person-known',
    basis: practice,
    holds: ({ data, organisations }: AdministrationSituation<Data>) => {
      const person = named(data)
      return orElse(organisations.person(person) !== undefined, { person })
    },
  })

export const committeeStands = <Data>(named: Named<Data>): AdministrationRule<Data, 'administration.committee-stands'> =>
  rule({
    id: 'administration.committee-stands',
    basis: practice,
    appliesWhen: isNamed(named),
    holds: ({ data, organisations, on }: AdministrationSituation<Data>) => {
      const committee = named(data) ?? ''
      const found = organisations.committee(committee)
      return orElse(found !== undefined && holdsOn(found, on), { committee, on })
    },
  })

export const bodyStands = <Data>(named: Named<Data>): AdministrationRule<Data, 'administration.body-stands'> =>
  rule({
    id: 'administration.body-stands',
    basis: practice,
    appliesWhen: isNamed(named),
    holds: ({ data, organisations, on }: AdministrationSituation<Data>) => {
      const body = named(data) ?? ''
      const found = organisations.body(body)
      return orElse(found !== undefined && holdsOn(found, on), { body, on })
    },
  })

/** From–to: the last day is not before the first. */
export const runsForward = <Data>(period: (data: Data) => { readonly from: LocalDate; readonly to?: LocalDate | null | undefined }): AdministrationRule<Data, 'administration.runs-forward'> =>
  rule({
    id: 'administration.runs-forward',
    basis: practice,
    appliesWhen: ({ data }: AdministrationSituation<Data>) => (period(data).to ?? null) !== null,
    holds: ({ data }: AdministrationSituation<Data>) => {
      const { from, to } = period(data)
      return orElse((to ?? from) >= from, { from, to: to ?? from })
    },
  })

/** Small letters, digits, and dots or hyphens between them: what stands in an address and can be typed anywhere. */
const IDENTIFIER = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/

export const isIdentifier = <Data>(id: (data: Data) => string): AdministrationRule<Data, 'administration.identifier'> =>
  rule({ id: 'administration.identifier', basis: practice, holds: ({ data }: AdministrationSituation<Data>) => orElse(IDENTIFIER.test(id(data)), { id: id(data) }) })

export const writtenDown = <const Id extends string, Data>(id: Id, text: (data: Data) => string): AdministrationRule<Data, Id> =>
  rule({ id, basis: practice, holds: ({ data }: AdministrationSituation<Data>) => orElse(text(data).trim() !== '') })
