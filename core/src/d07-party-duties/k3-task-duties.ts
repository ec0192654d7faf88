import { cite } from '@dam-lam/law'
import type { Duty } from '../kernel/duty.ts'
import { discharged, lapsed } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'

/** Each task of the plan of encouragement and protection (d7.k3), by the day that the plan itself sets; a newer plan takes its place. */
export function planTaskDuties(file: CaseFile, { calendar }: DutyContext): readonly Duty[] {
  const { plans, completion, stopped } = file.implementation
  return plans.flatMap((plan, index) => {
    const over = plans[index + 1] ?? completion ?? stopped
    return plan.tasks.map((task) => ({
      id: `carry-out-task/${task.id}`,
      what: 'carry-out-task' as const,
      holder: task.responsible,
      since: plan.on,
      startedBy: plan.event,
      due: { date: task.dueOn, kind: 'policy' as const, from: 'assignment' as const, provisional: calendar.provisional(task.dueOn) },
      clauses: [cite('d7.k3', 'xây dựng, tổ chức triển khai kế hoạch khuyến khích và bảo vệ cán bộ có hiệu quả')],
      end: task.done ? discharged(task.done) : over && lapsed(over),
    }))
  })
}
