import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import type { OrganisationData, Position } from '../../organisations/organisations.ts'
import { holdsOn } from '../../organisations/period.ts'
import { addDays, type LocalDate } from '../../time/index.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { committeeStands, writtenDown } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import { changed, type OrganisationHandlers } from './handlers.ts'

/**
 * A committee ends its work; others come after it, and one of them takes the open files. The district committees of the
 * province ended on 30/6/2025, and the committees of wards and communes took over on the next day. With the committee end
 * its bodies and every post in it; its cadres are managed by the one that takes the files, until they are transferred.
 */
export interface EndCommitteeData {
  readonly committee: string
  /** The last day of its work. */
  readonly to: LocalDate
  readonly successors: readonly string[]
  readonly openFilesTo: string
  /** The bodies of the successor that go on with the work of its bodies; of the others the permanent members decide. */
  readonly bodies: readonly { readonly body: string; readonly successor: string }[]
  readonly reason: string
}

export interface EndCommitteeEvents {
  readonly CommitteeEnded: EndCommitteeData
}

type Ending = AdministrationSituation<EndCommitteeData>

const notEndedYet = rule({
  id: 'end-committee.not-ended',
  basis: practice,
  appliesWhen: ({ data, organisations }: Ending) => organisations.committee(data.committee) !== undefined,
  holds: ({ data, organisations }: Ending) => {
    const to = organisations.committee(data.committee)?.to ?? null
    return orElse(to === null, { to })
  },
})

const successorsStand = rule({
  id: 'end-committee.successors-stand',
  basis: practice,
  holds: ({ data, organisations }: Ending) => {
    const after = addDays(data.to, 1)
    const missing = data.successors.filter((id) => {
      const found = organisations.committee(id)
      return id === data.committee || found === undefined || !holdsOn(found, after)
    })
    return orElse(missing.length === 0, { missing, after })
  },
})

const filesToSuccessor = rule({
  id: 'end-committee.files-to-successor',
  basis: practice,
  holds: ({ data }: Ending) => orElse(data.successors.includes(data.openFilesTo), { successors: data.successors }),
})

/** Those directly below must have another superior first: which one, nobody can guess. */
const nobodyLeftBelow = rule({
  id: 'end-committee.nobody-left-below',
  basis: practice,
  holds: ({ data, organisations }: Ending) => {
    const after = addDays(data.to, 1)
    const below = organisations.data.committees.filter((committee) => holdsOn(committee, after) && committee.id !== data.committee && directlyBelow(committee.id, data.committee, after, organisations))
    return orElse(below.length === 0, { below: below.map(({ id }) => id), after })
  },
})

const directlyBelow = (id: string, above: string, on: LocalDate, organisations: Ending['organisations']): boolean => organisations.superior(id, on) === above

const bodiesOfBoth = rule({
  id: 'end-committee.bodies',
  basis: practice,
  appliesWhen: ({ data }: Ending) => data.bodies.length > 0,
  holds: ({ data, organisations }: Ending) => {
    const wrong = data.bodies.filter(
      ({ body, successor }) => organisations.body(body)?.committee !== data.committee || organisations.body(successor)?.committee !== data.openFilesTo,
    )
    return orElse(wrong.length === 0, { bodies: wrong.flatMap(({ body, successor }) => [body, successor]) })
  },
})

const administratorElsewhere = rule({
  id: 'end-committee.administrator-elsewhere',
  basis: practice,
  holds: ({ data, organisations }: Ending) =>
    orElse(organisations.data.positions.some(({ post, committee, to }) => post === 'administrator' && committee !== data.committee && to === null)),
})

export const endCommittee = administrativeAct({
  name: 'end-committee',
  basis: practice,
  stream: () => 'organisation',
  validFrom: ({ to }: EndCommitteeData) => to,
  power: [byAdministrator],
  carries: [
    committeeStands(({ committee }: EndCommitteeData) => committee),
    notEndedYet,
    successorsStand,
    filesToSuccessor,
    nobodyLeftBelow,
    bodiesOfBoth,
    administratorElsewhere,
    writtenDown('end-committee.reason', ({ reason }: EndCommitteeData) => reason),
  ],
  events: ({ data }: Ending) => [{ type: 'CommitteeEnded', data }],
})

/** A post that would last longer ends with the committee; one that had not begun yet keeps its first day and ends on it. */
const endedWith = (position: Position, to: LocalDate): Position => ({ ...position, to: position.from > to ? position.from : to })

function afterTheEnd(known: OrganisationData, { committee: ended, to, successors, openFilesTo, bodies }: EndCommitteeData): Partial<OrganisationData> {
  const successorOf = new Map(bodies.map(({ body, successor }) => [body, successor]))
  const goesOn = (last: LocalDate | null): boolean => last === null || last > to
  return {
    committees: changed(known.committees, ended, (committee) => ({ ...committee, to, successors, openFilesTo })),
    bodies: known.bodies.map((body) => (body.committee === ended && goesOn(body.to) ? { ...body, to, successor: successorOf.get(body.id) ?? null } : body)),
    positions: known.positions.map((position) => (position.committee === ended && goesOn(position.to) ? endedWith(position, to) : position)),
    people: known.people.map((person) =>
      person.managedBy === ended
        ? { ...person, managedBy: openFilesTo, earlierManagers: [...(person.earlierManagers ?? []), { managedBy: ended, to }] }
        : person,
    ),
  }
}

export const endCommitteeHandlers: OrganisationHandlers<keyof EndCommitteeEvents> = {
  CommitteeEnded: (known, { data }) => afterTheEnd(known, data),
}
