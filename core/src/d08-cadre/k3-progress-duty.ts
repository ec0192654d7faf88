import { cite } from '@dam-lam/law'
import type { Duty, DutyEnd } from '../kernel/duty.ts'
import { discharged, lapsed } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'
import type { Approval } from '../d04-go-ahead/approval.ts'
import { addMonths, type LocalDate } from '../time/index.ts'
import { implementersOf } from './by-implementer.ts'

/**
 * Progress has its own clock (d8.k3): counted in months from the go-ahead, by the period fixed with it, else by policy.
 * Approved on 14/12/2022 with three months: due 14/03/2023; reported late on 20/06/2023, the next is due 14/09/2023, for
 * one report tells of all the time until it. Whichever implementer reports, has reported for all.
 */
export function progressDuties(file: CaseFile, context: DutyContext): readonly Duty[] {
  const { approval, implementation } = file
  if (approval === null || !wasTold(file)) return []
  const { calendar, policyIn } = context
  const policy = policyIn(approval.committee, approval.event)['progress.months-between-reports']
  const months = approval.reportEveryMonths ?? policy
  const over = endOfWork(file)
  const rounds = roundsOf(approval, months, implementation.progress.map(({ on }) => on))
  return rounds.flatMap((due, round) => {
    const report = implementation.progress[round]
    const date = calendar.nextWorkingDay(due.on)
    return implementersOf(file).map((person) => ({
      id: `report-progress/${round + 1}/${person}`,
      what: 'report-progress' as const,
      holder: { kind: 'person' as const, person },
      since: due.since,
      startedBy: approval.event,
      due: { date, kind: 'policy' as const, from: 'progress.months-between-reports' as const, provisional: calendar.provisional(date) },
      clauses: [cite('d8.k3', 'Báo cáo đầy đủ, trung thực, kịp thời với cấp có thẩm quyền về quá trình thực hiện kế hoạch')],
      end: report ? discharged(report) : over,
    }))
  })
}

/** The go-ahead has been told in writing; before that nobody can have begun. */
const wasTold = ({ receipts, approval }: CaseFile): boolean =>
  receipts.some(({ committee, reply }) => committee === approval?.committee && reply?.kind === 'approved')

const endOfWork = ({ implementation: { completion, stopped } }: CaseFile): DutyEnd | null => {
  const end = completion ?? stopped
  return end && lapsed(end)
}

/** One round more than there are reports: each next day is the first of the row that lies after the report. */
function roundsOf({ on: approvedOn }: Approval, months: number, reports: readonly LocalDate[]): readonly { since: LocalDate; on: LocalDate }[] {
  let since = approvedOn
  let turn = 1
  const rounds = [{ since, on: addMonths(approvedOn, months) }]
  for (const reported of reports) {
    const last = addMonths(approvedOn, months * turn)
    do turn += 1
    while (addMonths(approvedOn, months * turn) <= reported)
    since = reported > last ? reported : last
    rounds.push({ since, on: addMonths(approvedOn, months * turn) })
  }
  return rounds
}
