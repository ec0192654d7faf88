import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { opinionAct, type OpinionSituation } from './act.ts'
import { byCommittee, notErased } from './by-committee.ts'

/**
 * Before anybody else reads an opinion the committee looks at it: it is shown, or it is not, and then the sender learns why.
 * What was decided can be decided otherwise later; both stay on record.
 */
export interface ModerateOpinionData {
  readonly shown: boolean
  /** Needed where it is not shown. */
  readonly reason?: string | undefined
}

type Moderating = OpinionSituation<ModerateOpinionData>

const reasoned = rule({
  id: 'moderate-opinion.reason',
  basis: practice,
  appliesWhen: ({ data: { shown } }: Moderating) => !shown,
  holds: ({ data: { reason = '' } }: Moderating) => orElse(reason.trim() !== ''),
})

const changesSomething = rule({
  id: 'moderate-opinion.changes-something',
  basis: practice,
  appliesWhen: ({ opinion }: Moderating) => (opinion?.moderation ?? null) !== null,
  holds: ({ opinion, data }: Moderating) => orElse(opinion?.moderation?.shown !== data.shown, { shown: data.shown }),
})

export const moderateOpinion = opinionAct({
  name: 'moderate-opinion',
  basis: practice,
  power: [byCommittee],
  carries: [notErased, changesSomething, reasoned],
  event: ({ data: { shown, reason } }: Moderating) => ({ type: 'OpinionModerated', data: { shown, reason: shown ? null : (reason ?? null) } }),
})
