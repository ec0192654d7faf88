import { cite } from '@dam-lam/law'
import type { Duty } from '../kernel/duty.ts'
import { discharged, dueByPolicy } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'

/** A collective that finds the matter beyond its competence owes its direct superior a report with a solution. */
export const beyondCompetenceDuties = (file: CaseFile, { calendar, policyIn }: DutyContext): readonly Duty[] =>
  file.deliberations
    .filter(({ outcome }) => outcome === 'beyond-competence')
    .map(({ committee, event, on }) => {
      // The report is what brought the plan to the superior: its receipt there, which later reports leave alone.
      const report = file.receipts.find((receipt) => receipt.reason === 'reported-up' && receipt.event > event)
      return {
        id: `report-beyond-competence/${event}`,
        what: 'report-beyond-competence',
        holder: { kind: 'permanent-members', committee },
        since: on,
        startedBy: event,
        due: dueByPolicy(on, policyIn(committee, event)['at-once.working-days'], 'at-once.working-days', calendar),
        clauses: [cite('d4.k3.b.g1', 'Trường hợp vượt thẩm quyền thì báo cáo lên cấp trên trực tiếp và đề xuất giải pháp')],
        end: report ? discharged({ ...report, on: report.receivedOn }) : null,
      }
    })
