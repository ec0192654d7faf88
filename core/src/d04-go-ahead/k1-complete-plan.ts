import { planNamesFunction } from '../d01-scope/k1-function-or-task.ts'
import { planDeclaresMotive } from '../d02-words/k5-common-good.ts'
import { planCommits } from '../d08-cadre/k1-commitment.ts'
import type { Matter, Plan, PlanDraft, Scope, SecretPaper } from './k1-plan.ts'
import * as rules from './k1-plan-rules.ts'

/** Everything that a plan must carry before it may be sent: law first, then policy. */
export const PLAN_RULES = [
  rules.planHasTitle,
  rules.planStatesProblem,
  rules.planStatesSolution,
  planNamesFunction,
  rules.planNamesMatters,
  rules.planAnalysesMatters,
  rules.planExpectsResults,
  rules.planForeseesRisks,
  rules.planNamesImplementers,
  planCommits,
  rules.planNamesUnsuitableProvision,
  rules.planMeasuresResults,
  rules.planAssessesRisks,
  rules.planStatesScope,
  rules.planPeriodRunsForward,
  planDeclaresMotive,
  rules.planRegistersPapers,
] as const

/**
 * A draft that has met the rules, as a plan. What policy lets be absent stays absent; what is empty becomes empty text.
 * @throws Error if the draft never met the rules.
 */
export function completePlan(draft: PlanDraft): Plan {
  if (draft.commitment !== true) throw new Error('A plan without the commitment of Điều 8 khoản 1 was never complete')
  return {
    title: draft.title ?? '',
    problem: draft.problem ?? '',
    solution: draft.solution ?? '',
    functionOrTask: draft.functionOrTask ?? '',
    matters: (draft.matters ?? []).map(completeMatter),
    ...(draft.objectives !== undefined && { objectives: draft.objectives }),
    ...(draft.scope?.from !== undefined && draft.scope.to !== undefined && { scope: completeScope(draft.scope, draft.scope.from, draft.scope.to) }),
    expectedResults: (draft.expectedResults ?? []).map((expected) => ({ ...expected, result: expected.result ?? '' })),
    risks: (draft.risks ?? []).map((risk) => ({ ...risk, risk: risk.risk ?? '' })),
    implementers: draft.implementers ?? [],
    commitment: true,
    ...(draft.motive !== undefined && { motive: draft.motive }),
    ...(draft.members !== undefined && { members: draft.members }),
    ...(draft.onBehalfOf !== undefined && { onBehalfOf: draft.onBehalfOf }),
    ...(draft.files !== undefined && { files: draft.files }),
    ...(draft.papers !== undefined && { papers: draft.papers.flatMap(completePaper) }),
    ...(draft.followsModel !== undefined && { followsModel: draft.followsModel }),
  }
}

function completeMatter(matter: NonNullable<PlanDraft['matters']>[number]): Matter {
  const analysis = matter.analysis ?? ''
  if (matter.kind !== 'unsuitable') return { kind: 'unregulated', analysis }
  const { document = '', provision = '', issuer = '', why = '' } = matter
  return { kind: 'unsuitable', analysis, document, provision, issuer, why }
}

const completePaper = ({ number = '', date, holder = '', place = '' }: NonNullable<PlanDraft['papers']>[number]): readonly SecretPaper[] =>
  date === undefined ? [] : [{ number, date, holder, place }]

function completeScope(scope: NonNullable<PlanDraft['scope']>, from: Scope['from'], to: Scope['to']): Scope {
  const { what = '', where = '', resources = '', pilot = false } = scope
  return { what, where, from, to, resources, pilot }
}
