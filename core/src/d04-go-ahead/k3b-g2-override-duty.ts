import { cite } from '@dam-lam/law'
import type { Duty } from '../kernel/duty.ts'
import { discharged, dueByPolicy } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'

/** A head who decided alone reports at once in writing to the direct superior (d4.k3.b.g2). */
export const overrideDuties = ({ override }: CaseFile, { calendar, policyIn }: DutyContext): readonly Duty[] =>
  override === null
    ? []
    : [
        {
          id: `report-override/${override.event}`,
          what: 'report-override',
          holder: { kind: 'head', committee: override.committee },
          since: override.on,
          startedBy: override.event,
          due: dueByPolicy(
            override.on,
            policyIn(override.committee, override.event)['at-once.working-days'],
            'at-once.working-days',
            calendar,
          ),
          clauses: [cite('d4.k3.b.g2', 'phải báo cáo ngay bằng văn bản lên cấp trên trực tiếp')],
          end: override.reported && discharged(override.reported),
        },
      ]
