import { cite } from '@dam-lam/law'
import { law, policy, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import { proposingSide } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { permanentMembersOf, type Post } from '../organisations/post.ts'
import { writtenOut } from '../practice/written.ts'
import type { Incident, Verification } from './incident.ts'
import { changeIncident, followsOf, incidentOf, namesOneOf, someOpen, type OnIncident } from './incident-named.ts'

/**
 * The direct superior leads and directs the verification (d6.k2.c): it says which of its bodies verifies, who in it, and
 * together with whom (d9.k2). It may do so as soon as it knows, also where the report that it is owed has not come yet; a
 * new direction takes the place of the old one.
 */
export interface DirectVerificationData extends OnIncident {
  /** The body that verifies. */
  readonly lead: string
  readonly coordinating: readonly string[]
  readonly agencies?: string | undefined
  readonly verifiers?: readonly string[] | undefined
  readonly instructions: string
}

export interface DirectVerificationEvents {
  readonly VerificationDirected: OnIncident & Omit<Verification, 'event' | 'on' | 'enteredOn'> & { readonly committee: string }
}

const DIRECT = law(cite('d6.k2.c', 'cấp trên trực tiếp phải lãnh đạo, chỉ đạo việc thẩm tra, xác minh'))

/** Not concluded yet, and not for an external committee, whose conclusion comes by its document. */
export const toVerify = ({ file, organisations }: Pick<Situation, 'file' | 'organisations'>): readonly Incident[] =>
  file.incidents.filter(({ conclusion, superior }) => conclusion === null && superior !== null && organisations.committee(superior)?.external !== true)

/** The superiors of what happened; before anything has, the one above the level that gave the go-ahead. */
export const superiorsOf = ({ file, organisations, on }: Situation): readonly Post[] => {
  const { approval, competentCommittee, incidents } = file
  const superiors = incidents.length > 0 ? incidents.map(({ superior }) => superior) : [organisations.superior(approval?.committee ?? competentCommittee, on)]
  return superiors.flatMap((superior) => (superior === null ? [] : [permanentMembersOf(superior)]))
}

const bodiesKnown = rule({
  id: 'direct-verification.bodies-known',
  basis: practice,
  holds: ({ data, organisations }: Situation<DirectVerificationData>) => {
    const unknown = [data.lead, ...data.coordinating].filter((body) => organisations.body(body) === undefined)
    return orElse(unknown.length === 0, { unknown })
  },
})

const peopleKnown = rule({
  id: 'direct-verification.people-known',
  basis: practice,
  holds: ({ data, organisations }: Situation<DirectVerificationData>) => {
    const unknown = (data.verifiers ?? []).filter((person) => organisations.person(person) === undefined)
    return orElse(unknown.length === 0, { unknown })
  },
})

/** Nobody verifies what he proposed or carries out himself. */
const notTheirOwn = rule({
  id: 'direct-verification.not-their-own',
  basis: policy('own-case.takes-no-part'),
  appliesWhen: ({ policy: set }) => set['own-case.takes-no-part'],
  holds: ({ file, data }: Situation<DirectVerificationData>) => {
    const people = (data.verifiers ?? []).filter((person) => proposingSide(file).includes(person))
    return orElse(people.length === 0, { people })
  },
})

export const directVerification = act({
  name: 'direct-verification',
  basis: DIRECT,
  power: [by('direct-verification.by-superior', DIRECT, superiorsOf)],
  moment: [someOpen('direct-verification.something-open', toVerify)],
  follows: followsOf((incident) => incident),
  carries: [
    namesOneOf('direct-verification.incident', toVerify),
    bodiesKnown,
    peopleKnown,
    notTheirOwn,
    writtenOut('direct-verification.instructions', DIRECT, (data: DirectVerificationData) => data.instructions),
  ],
  events: ({ file, position, data: { agencies = '', verifiers = [], ...data } }: Situation<DirectVerificationData>) => [
    {
      type: 'VerificationDirected',
      data: { ...data, verifiers, agencies: agencies.trim() === '' ? null : agencies, committee: incidentOf(file, data.incident).superior ?? position.committee },
    },
  ],
})

export const directVerificationHandlers: Handlers<keyof DirectVerificationEvents> = {
  VerificationDirected: (file, { data: { incident, committee: _superior, ...verification }, on, enteredOn }, event) => ({
    incidents: changeIncident(file, incident, () => ({ verification: { ...verification, event, on, enteredOn } })),
  }),
}
