import { cite } from '@dam-lam/law'
import type { Duty } from '../kernel/duty.ts'
import { discharged, dueByPolicy } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'

/** The competent level owes an answer to each request for encouragement; in how many days is policy. */
export const encouragementAnswerDuties = ({ encouragement }: CaseFile, { calendar, policyIn }: DutyContext): readonly Duty[] =>
  encouragement.requests.map(({ level, event, on, answer }) => ({
    id: `answer-encouragement-proposal/${event}`,
    what: 'answer-encouragement-proposal',
    holder: { kind: 'permanent-members', committee: level },
    since: on,
    startedBy: event,
    due: dueByPolicy(on, policyIn(level, event)['encouragement.answer-working-days'], 'encouragement.answer-working-days', calendar),
    clauses: [cite('d5.k2.cuoi', 'đề xuất cấp có thẩm quyền xem xét, quyết định')],
    end: answer && discharged(answer),
  }))
