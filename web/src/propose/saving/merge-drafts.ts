import type { PlanDraft } from '@dam-lam/core'
import { sameAnswer } from './same-answer.ts'

/**
 * The same draft, changed in two places: here and on another machine, or by the proposer and by the office. Both began
 * from one `base`. An answer changed on one side only is taken from there; one changed on both sides, differently, is a
 * clash, and only a person can settle it.
 */
export type Answer = keyof PlanDraft

export interface MergedDrafts {
  /** Everything that is not in doubt, with our own answer wherever there is a clash. */
  readonly plan: PlanDraft
  readonly clashes: readonly Answer[]
}

export type Choice = 'mine' | 'theirs' | 'both'

/** Merges two versions that began from the same one. */
export function mergeDrafts(base: PlanDraft, mine: PlanDraft, theirs: PlanDraft): MergedDrafts {
  const changedBy = (side: PlanDraft) => (of: Answer) => !sameAnswer(side[of], base[of])
  const theirChanges = answersIn(base, mine, theirs).filter(changedBy(theirs))
  const clashes = theirChanges.filter((of) => changedBy(mine)(of) && !sameAnswer(mine[of], theirs[of]))
  const taken = theirChanges.filter((of) => !clashes.includes(of))
  return { plan: { ...mine, ...only(theirs, taken) }, clashes }
}

/** The plan once a person has chosen; what is not chosen stays as ours. */
export function settle(merged: MergedDrafts, theirs: PlanDraft, choices: { readonly [Of in Answer]?: Choice }): PlanDraft {
  const chosen = (choice: Choice) => merged.clashes.filter((of) => choices[of] === choice)
  const both = chosen('both').map((of) => [of, together(of, theirs[of], merged.plan[of])])
  return { ...merged.plan, ...only(theirs, chosen('theirs')), ...Object.fromEntries(both) }
}

/** Whether two answers can stand one after the other: texts and lists can, a scope or a choice cannot. */
export const canStandTogether = (theirs: unknown, mine: unknown): boolean =>
  (typeof theirs === 'string' && typeof mine === 'string') || (Array.isArray(theirs) && Array.isArray(mine))

function together(of: Answer, theirs: unknown, mine: unknown): unknown {
  if (typeof theirs === 'string' && typeof mine === 'string') return [theirs, mine].join(of === 'title' ? ' / ' : '\n\n')
  if (!Array.isArray(theirs) || !Array.isArray(mine)) return mine
  return [...theirs, ...mine.filter((item) => !theirs.some((other) => sameAnswer(other, item)))]
}

const ANSWERS: { readonly [Of in Answer]: true } = {
  title: true,
  problem: true,
  solution: true,
  functionOrTask: true,
  matters: true,
  objectives: true,
  scope: true,
  expectedResults: true,
  risks: true,
  implementers: true,
  commitment: true,
  motive: true,
  members: true,
  onBehalfOf: true,
  files: true,
  papers: true,
  followsModel: true,
}

const isAnswer = (name: string): name is Answer => Object.hasOwn(ANSWERS, name)

const answersIn = (...plans: readonly PlanDraft[]): readonly Answer[] =>
  [...new Set(plans.flatMap((plan) => Object.keys(plan)))].filter(isAnswer)

const only = (plan: PlanDraft, answers: readonly Answer[]): PlanDraft => Object.fromEntries(answers.map((of) => [of, plan[of]]))
