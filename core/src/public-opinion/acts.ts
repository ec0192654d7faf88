import { relayOpinion } from '../d09-coordination/k3-relay-opinion.ts'
import type { OpinionAct, OpinionDataOf } from './act.ts'
import { answerOpinion } from './answer-opinion.ts'
import { moderateOpinion } from './moderate-opinion.ts'

/** Everything that is done with an opinion of the people by somebody who has signed in, by its name. */
export const OPINION_ACTS = { 'relay-opinion': relayOpinion, 'moderate-opinion': moderateOpinion, 'answer-opinion': answerOpinion } as const

export type OpinionActName = keyof typeof OPINION_ACTS
export type OpinionActData<Name extends OpinionActName> = OpinionDataOf<(typeof OPINION_ACTS)[Name]>

export const OPINION_ACT_NAMES = Object.keys(OPINION_ACTS) as readonly OpinionActName[]

/** An act whose data only the contract has looked at. */
export const opinionActNamed = (name: OpinionActName): OpinionAct<OpinionActName, never> => OPINION_ACTS[name]
