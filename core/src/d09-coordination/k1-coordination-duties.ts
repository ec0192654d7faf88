import { cite } from '@dam-lam/law'
import type { Duty } from '../kernel/duty.ts'
import { discharged, dueByPolicy, lapsed } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'
import { coordinationEnded } from './coordination.ts'

/** Being asked obliges an agency to coordinate (d9.k1); by when it answers is policy. An agency outside owes nothing here: its silence is shown. */
export const coordinationDuties = (file: CaseFile, { calendar, policyIn }: DutyContext): readonly Duty[] =>
  file.coordination.flatMap((asked) => {
    const { event, on, committee, agency, answer } = asked
    if (agency.kind === 'external') return []
    const ended = coordinationEnded(file, asked)
    return [
      {
        id: `answer-coordination/${asked.id}`,
        what: 'answer-coordination' as const,
        holder: { kind: 'body' as const, body: agency.body },
        since: on,
        startedBy: event,
        due: dueByPolicy(on, policyIn(committee, event)['coordination.answer.working-days'], 'coordination.answer.working-days', calendar),
        clauses: [
          cite('d9.k1', 'theo yêu cầu có trách nhiệm phối hợp chặt chẽ với cấp ủy, tổ chức đảng quản lý cán bộ'),
          cite('d9.k2', 'phối hợp chặt chẽ với cấp ủy, tổ chức đảng quản lý cán bộ xem xét, bảo vệ cán bộ'),
        ],
        end: answer ? discharged(answer) : ended && lapsed(ended),
      },
    ]
  })
