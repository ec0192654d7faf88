import { cite } from '@dam-lam/law'
import { law, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { Organisations, Position } from '../organisations/organisations.ts'
import { holdsOn } from '../organisations/period.ts'
import { opinionAct, type OpinionSituation } from '../public-opinion/act.ts'
import type { LocalDate } from '../time/index.ts'

/**
 * The Front and the socio-political organisations gather what the people say and pass it on in time, of their own accord:
 * nobody has to ask them. How many days «kịp thời» are is policy, and being late is shown and never a reason to refuse:
 * an opinion that came late is better than one that did not come.
 */
export interface RelayOpinionData {
  readonly committee: string
  /** The publication that it is about; null where it is about nothing single. */
  readonly publication: string | null
  readonly says: string
  /** A group of people, not names. */
  readonly from: string
  /** The day on which the organisation came to know of it. */
  readonly knownOn: LocalDate
}

type Relaying = OpinionSituation<RelayOpinionData>

const WHO = law(cite('d9.k3', 'Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội'))
const RELAY = law(cite('d9.k3', 'nắm bắt thông tin, tiếp thu ý kiến của Nhân dân, phản ánh kịp thời'))

/** Whether somebody in this position speaks for the Front or a socio-political organisation. */
export const relaysOpinions = ({ body, lent }: Position, organisations: Organisations): boolean => lent === undefined && body !== null && organisations.body(body)?.kind === 'front'

const byFront = rule({
  id: 'relay-opinion.by-front',
  basis: WHO,
  holds: ({ position, organisations }: Relaying) => orElse(relaysOpinions(position, organisations)),
})

const written = rule({ id: 'relay-opinion.says', basis: RELAY, holds: ({ data: { says } }: Relaying) => orElse(says.trim() !== '') })

const fromSomebody = rule({ id: 'relay-opinion.from', basis: practice, holds: ({ data: { from } }: Relaying) => orElse(from.trim() !== '') })

const knownNotInFuture = rule({
  id: 'relay-opinion.known-not-in-future',
  basis: practice,
  holds: ({ data: { knownOn }, today }: Relaying) => orElse(knownOn <= today, { knownOn, today }),
})

const committeeStands = rule({
  id: 'relay-opinion.committee-stands',
  basis: practice,
  holds: ({ data: { committee }, organisations, today }: Relaying) => {
    const found = organisations.committee(committee)
    return orElse(found !== undefined && !found.external && holdsOn(found, today), { committee })
  },
})

const publishedByCommittee = rule({
  id: 'relay-opinion.publication-of-committee',
  basis: practice,
  appliesWhen: ({ data: { publication } }: Relaying) => publication !== null,
  holds: ({ data: { committee }, publishedBy }: Relaying) => orElse(publishedBy === committee, { committee }),
})

export const relayOpinion = opinionAct({
  name: 'relay-opinion',
  basis: RELAY,
  power: [byFront],
  carries: [written, fromSomebody, knownNotInFuture, committeeStands, publishedByCommittee],
  event: ({ data, position }: Relaying) => ({ type: 'OpinionRelayed', data: { ...data, body: position.body ?? '' } }),
})
