import { cite } from '@dam-lam/law'
import type { Duty } from '../kernel/duty.ts'
import { discharged, dueByPolicy } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'

/** Whoever asks past the direct superior tells it at the same time, để biết (d4.k2). */
export const skippedSuperiorDuties = (file: CaseFile, { calendar, policyIn }: DutyContext): readonly Duty[] =>
  file.skippedSuperiors.map(({ skippedBy, forwarded, informed }) => ({
    id: `inform-skipped-superior/${forwarded.event}`,
    what: 'inform-skipped-superior',
    holder: { kind: 'office', committee: skippedBy },
    since: forwarded.on,
    startedBy: forwarded.event,
    due: dueByPolicy(
      forwarded.on,
      policyIn(skippedBy, forwarded.event)['same-time.working-days'],
      'same-time.working-days',
      calendar,
    ),
    clauses: [cite('d4.k2', 'đồng thời báo cáo cấp trên trực tiếp để biết nếu xin ý kiến vượt cấp')],
    end: informed && discharged(informed),
  }))
