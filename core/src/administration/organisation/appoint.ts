import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import type { CadreKind, Position, PostName } from '../../organisations/organisations.ts'
import { overlap, type Period } from '../../organisations/period.ts'
import type { LocalDate } from '../../time/index.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { bodyStands, committeeStands, personKnown, runsForward } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import { adding, type OrganisationHandlers } from './handlers.ts'

/** A person takes a post, from a day and perhaps to a day. Whatever the post owes is his from then on. */
export interface AppointData {
  readonly person: string
  readonly post: PostName
  readonly committee: string
  /** The body in which an officer serves. */
  readonly body?: string | undefined
  readonly from: LocalDate
  readonly to?: LocalDate | undefined
  /** Under which words of d2.k3 the office falls (d1.k2). */
  readonly cadreUnder?: CadreKind | undefined
}

export interface AppointEvents {
  readonly PersonAppointed: Position
}

type Appointing = AdministrationSituation<AppointData>

const period = ({ from, to }: AppointData): Period => ({ from, to: to ?? null })

const officersInBodies = rule({
  id: 'appoint.officer-in-body',
  basis: practice,
  holds: ({ data }: Appointing) => orElse((data.post === 'officer') === (data.body !== undefined), { isOfficer: data.post === 'officer' }),
})

const bodyOfCommittee = rule({
  id: 'appoint.body-of-committee',
  basis: practice,
  appliesWhen: ({ data, organisations }: Appointing) => organisations.body(data.body ?? '') !== undefined,
  holds: ({ data, organisations }: Appointing) =>
    orElse(organisations.body(data.body ?? '')?.committee === data.committee, { body: data.body ?? '', committee: data.committee }),
})

const notTwice = rule({
  id: 'appoint.not-twice',
  basis: practice,
  holds: ({ data, organisations }: Appointing) => {
    const held = organisations.everHeldBy(data.person).find(
      (position) =>
        position.post === data.post &&
        position.committee === data.committee &&
        position.body === (data.body ?? null) &&
        overlap(position, period(data)),
    )
    return orElse(held === undefined, { person: data.person, from: held?.from ?? null })
  },
})

/** One head at a time (người đứng đầu): his decisions bind him in person. */
const oneHead = rule({
  id: 'appoint.one-head',
  basis: practice,
  appliesWhen: ({ data }: Appointing) => data.post === 'head',
  holds: ({ data, organisations }: Appointing) => {
    const head = organisations.everHeldIn(data.committee).find(({ post, person, ...held }) => post === 'head' && person !== data.person && overlap(held, period(data)))
    return orElse(head === undefined, { person: head?.person ?? null, committee: data.committee })
  },
})

export const appoint = administrativeAct({
  name: 'appoint',
  basis: practice,
  stream: () => 'organisation',
  validFrom: ({ from }: AppointData) => from,
  grantedTo: ({ person }: AppointData) => person,
  power: [byAdministrator],
  carries: [
    personKnown(({ person }: AppointData) => person),
    committeeStands(({ committee }: AppointData) => committee),
    bodyStands(({ body }: AppointData) => body),
    runsForward((data: AppointData) => data),
    officersInBodies,
    bodyOfCommittee,
    notTwice,
    oneHead,
  ],
  events: ({ data: { person, post, committee, body, from, to, cadreUnder } }: Appointing) => [
    {
      type: 'PersonAppointed',
      data: { id: [person, post, body ?? committee, from].join('/'), person, post, committee, body: body ?? null, from, to: to ?? null, ...(cadreUnder && { cadreUnder }) },
    },
  ],
})

export const appointHandlers = {
  PersonAppointed: adding((data: Position) => ({ positions: [data] })),
} satisfies OrganisationHandlers<keyof AppointEvents>
