import { cite } from '@dam-lam/law'
import type { Duty } from '../kernel/duty.ts'
import { discharged, dueByPolicy, lapsed } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'
import type { Protection } from '../d06-protection/protection.ts'
import { permanentMembersOf } from '../organisations/post.ts'

/**
 * What is owed around a protection (d7.k5): to start it at once, to tell the direct superior at the same time when it is handed up,
 * and, by the agency of the tree that was asked, an answer (d9.k1). The text says «ngay» and «đồng thời»; every number is
 * the committee's own. Starting ends with a measure or with handing it up: nothing else is an answer.
 */
export const protectionDuties = (file: CaseFile, context: DutyContext): readonly Duty[] =>
  file.protection.flatMap((protection) => [start(protection, context), ...reports(protection, context), ...answers(protection, context)])

function start({ committee, measures, escalations, ...begun }: Protection, { calendar, policyIn }: DutyContext): Duty {
  const [first] = [...measures, ...escalations].toSorted((one, other) => one.event - other.event)
  return {
    id: `start-protection/${begun.event}`,
    what: 'start-protection',
    holder: permanentMembersOf(committee),
    since: begun.on,
    startedBy: begun.event,
    due: dueByPolicy(begun.on, policyIn(committee, begun.event)['at-once.working-days'], 'at-once.working-days', calendar),
    clauses: [cite('d7.k5', 'Chỉ đạo triển khai ngay các biện pháp bảo vệ'), cite('d7.k6', 'Không được thoái thác, đùn đẩy trách nhiệm bảo vệ cán bộ')],
    end: first ? discharged(first) : null,
  }
}

const reports = ({ escalations }: Protection, { calendar, policyIn }: DutyContext): readonly Duty[] =>
  escalations
    .filter(({ superior }) => superior !== null)
    .map(({ event, on, from: { committee }, reported }) => ({
      id: `report-escalation/${event}`,
      what: 'report-escalation',
      holder: permanentMembersOf(committee),
      since: on,
      startedBy: event,
      due: dueByPolicy(on, policyIn(committee, event)['same-time.working-days'], 'same-time.working-days', calendar),
      clauses: [cite('d7.k5', 'đồng thời báo cáo cấp trên trực tiếp')],
      end: reported && discharged(reported),
    }))

const answers = ({ committee, escalations, ended }: Protection, { calendar, policyIn }: DutyContext): readonly Duty[] =>
  escalations.flatMap(({ event, on, to, answered }) =>
    to.kind === 'external'
      ? []
      : [
          {
            id: `answer-escalation/${event}`,
            what: 'answer-escalation' as const,
            holder: { kind: 'body' as const, body: to.body },
            since: on,
            startedBy: event,
            due: dueByPolicy(on, policyIn(committee, event)['protection.answer.working-days'], 'protection.answer.working-days', calendar),
            clauses: [cite('d9.k1', 'theo yêu cầu có trách nhiệm phối hợp chặt chẽ với cấp ủy, tổ chức đảng quản lý cán bộ')],
            end: answered ? discharged(answered) : ended && lapsed(ended),
          },
        ],
  )
