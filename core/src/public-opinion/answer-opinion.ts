import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { opinionAct, type OpinionSituation } from './act.ts'
import { byCommittee, notErased } from './by-committee.ts'

/** The committee answers, or says what was done with a relayed opinion. A later answer takes the place of the earlier one. */
export interface AnswerOpinionData {
  readonly says: string
}

type Answering = OpinionSituation<AnswerOpinionData>

const written = rule({
  id: 'answer-opinion.says',
  basis: practice,
  holds: ({ data: { says } }: Answering) => orElse(says.trim() !== ''),
})

export const answerOpinion = opinionAct({
  name: 'answer-opinion',
  basis: practice,
  power: [byCommittee],
  carries: [notErased, written],
  event: ({ data }: Answering) => ({ type: 'OpinionAnswered', data }),
})
