import { cite } from '@dam-lam/law'
import type { Duty } from '../kernel/duty.ts'
import { discharged, dueByPolicy, lapsed } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'

/** What hinders is removed «kịp thời» (d7.k4); who of the two committees acts first, and in how many days, is policy. */
export function difficultyDuties(file: CaseFile, { calendar, policyIn }: DutyContext): readonly Duty[] {
  const { difficulties, completion, stopped } = file.implementation
  const over = completion ?? stopped
  return difficulties.map((difficulty) => {
    const policy = policyIn(file.competentCommittee, difficulty.event)
    const committee = policy['implementation.managing-committee-acts-first'] ? file.managingCommittee : file.competentCommittee
    return {
      id: `resolve-difficulty/${difficulty.event}`,
      what: 'resolve-difficulty',
      holder: { kind: 'permanent-members', committee },
      since: difficulty.on,
      startedBy: difficulty.event,
      due: dueByPolicy(difficulty.on, policy['difficulty.working-days'], 'difficulty.working-days', calendar),
      clauses: [cite('d7.k4', 'kịp thời tháo gỡ khó khăn, vướng mắc hoặc có quy định phù hợp')],
      end: difficulty.resolved ? discharged(difficulty.resolved) : over && lapsed(over),
    }
  })
}
