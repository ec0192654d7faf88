import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { Meeting } from '../d04-go-ahead/k3b-deliberation.ts'
import { COLLECTIVE_MEETING_RULES } from '../d04-go-ahead/k3b-meeting-rules.ts'
import type { Evaluation, EvaluationVerdict } from '../d08-cadre/implementation.ts'
import { officeOf, permanentMembersOf } from '../organisations/post.ts'
import { writtenOut } from '../practice/written.ts'

/**
 * The collective that gave the go-ahead examines and concludes whether it has brought real effect (d5.k2.cuoi). What the
 * head let start alone falls to the collective that had deliberated. A pilot's shortfall is accepted (d3.k4), and told
 * apart from an incident. What a recognised urgent action brought is evaluated in the same way.
 */
export interface EvaluateResultsData {
  readonly meeting: Meeting
  readonly verdict: EvaluationVerdict
  readonly reasons: string
}

export interface EvaluationEvents {
  readonly ResultsEvaluated: Omit<Evaluation, 'event' | 'on' | 'enteredOn'>
}

const EVALUATE = law(cite('d5.k2.cuoi', 'Tập thể lãnh đạo quyết định cho chủ trương thực hiện kế hoạch sáng tạo, đột phá, sẽ xem xét, đánh giá, kết luận'))

/** A pilot that misses its goal, wholly or in part, under a policy that calls this no incident. */
export const isAcceptedShortfall = ({ file, policy: set }: Pick<Situation, 'file' | 'policy'>, verdict: EvaluationVerdict): boolean =>
  verdict !== 'effective' && file.approval?.scope?.pilot === true && set['pilot.shortfall-is-no-incident']

/** An urgent action that the collective has recognised counts, by policy, like one with a go-ahead; one not recognised does not. */
const wasLetStart = rule({
  id: 'evaluate-results.go-ahead',
  basis: EVALUATE,
  holds: ({ file }: Situation) => orElse(file.approval !== null),
})

export const evaluateResults = act({
  name: 'evaluate-results',
  basis: EVALUATE,
  power: [
    by('evaluate-results.by-meeting', EVALUATE, ({ file: { approval, competentCommittee } }) => {
      const committee = approval?.committee ?? competentCommittee
      return [permanentMembersOf(committee), officeOf(committee)]
    }),
  ],
  moment: [at('evaluate-results.stage', ['completed', 'urgency-concluded']), wasLetStart],
  carries: [...COLLECTIVE_MEETING_RULES, writtenOut('evaluate-results.reasons', EVALUATE, (data: EvaluateResultsData) => data.reasons)],
  events: (situation: Situation<EvaluateResultsData>) => {
    const { file, data } = situation
    const acceptedShortfall = isAcceptedShortfall(situation, data.verdict)
    return [{ type: 'ResultsEvaluated', data: { ...data, committee: file.approval?.committee ?? file.competentCommittee, acceptedShortfall } }]
  },
})

export const evaluationHandlers: Handlers<keyof EvaluationEvents> = {
  ResultsEvaluated: ({ implementation }, { data, on, enteredOn }, event) => ({
    implementation: { ...implementation, evaluation: { ...data, event, on, enteredOn } },
  }),
}
