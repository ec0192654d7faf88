import { cite } from '@dam-lam/law'
import type { Duty } from '../kernel/duty.ts'
import { discharged, dueByPolicy } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'
import { unsuitableMatters } from './k1-plan.ts'

/** A go-ahead on an unsuitable matter makes, at the same time, the duty to tell whoever issued the provision (d4.k5). */
export function unsuitableProvisionDuties(file: CaseFile, { calendar, policyIn }: DutyContext): readonly Duty[] {
  const { approval } = file
  const plan = approval && file.plans[approval.planVersion - 1]?.plan
  if (!plan || approval.by === 'external') return []
  return unsuitableMatters(plan).map(({ index }) => {
    const report = file.unsuitableReports.find(({ matter }) => matter === index)
    return {
      id: `report-unsuitable-provision/${approval.event}/${index}`,
      what: 'report-unsuitable-provision',
      holder: { kind: 'office', committee: approval.committee },
      since: approval.on,
      startedBy: approval.event,
      due: dueByPolicy(
        approval.on,
        policyIn(approval.committee, approval.event)['same-time.working-days'],
        'same-time.working-days',
        calendar,
      ),
      clauses: [cite('d4.k5', 'có văn bản báo cáo với cơ quan ban hành văn bản có quy định không phù hợp với thực tiễn')],
      end: report ? discharged(report.reported) : null,
    }
  })
}
