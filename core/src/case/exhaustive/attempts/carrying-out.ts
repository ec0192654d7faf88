import { VERDICTS, type MeasuredResult } from '../../../d08-cadre/implementation.ts'
import { implementersOf } from '../../../d08-cadre/by-implementer.ts'
import { openTasks } from '../../../d07-party-duties/k3-encouragement-plan.ts'
import { openDifficulties } from '../../../d07-party-duties/k4-resolve-difficulty.ts'
import { expectedOf } from '../../../d08-cadre/k2-completion.ts'
import { aMeeting } from '../../../testing/meeting.ts'
import { addDays } from '../../../time/index.ts'
import { proposingSide } from '../../case-file.ts'
import type { Asked, AttemptsAt } from './attempt.ts'

const meetingOf = ({ file, committee, today }: Asked) => aMeeting({ committee, heldOn: today, recused: proposingSide(file) })

const measured = ({ file }: Asked): readonly MeasuredResult[] =>
  expectedOf(file).map((_result, expected) => ({ expected, achieved: 'full', evidence: 'Số liệu theo dõi hằng tháng.' }))

/** What the implementers, the committees and those given a task could do while the plan is carried out, each kind once. */
export const carryingOut: AttemptsAt<
  | 'start-implementation'
  | 'report-progress'
  | 'raise-difficulty'
  | 'request-support'
  | 'resolve-difficulty'
  | 'plan-encouragement-and-protection'
  | 'report-plan-task'
  | 'inspect'
  | 'change-implementers'
  | 'stop-implementation'
  | 'complete'
  | 'evaluate-results'
> = {
  'start-implementation': () => [{ data: {} }],
  'report-progress': () => [{ data: { done: 'Đã khảo sát hai khu dân cư.', results: 'Đạt mục tiêu của kỳ.' } }],
  'raise-difficulty': () => [{ data: { what: 'Thiếu số liệu đất đai.', proposal: 'Giao cơ quan chuyên môn cung cấp.' } }],
  'request-support': () => [{ data: { what: 'Cần thêm một cán bộ.', proposal: 'Để kịp tiến độ.' } }],
  'resolve-difficulty': ({ file }) => [{ data: { of: openDifficulties(file)[0] ?? 'difficulty/1', how: 'removed', text: 'Đã giao cung cấp số liệu.' } }],
  'plan-encouragement-and-protection': ({ today }) => [
    { data: { tasks: [{ what: 'Theo dõi, động viên.', body: 'ban.thamdinh.phuong', dueOn: addDays(today, 30) }] } },
  ],
  'report-plan-task': ({ file }) => [{ data: { task: openTasks(file)[0]?.id ?? 'task/1', result: 'Đã làm.' } }],
  inspect: () => [{ data: { of: 'plan', findings: 'Đúng tiến độ.' } }],
  'change-implementers': ({ file }) => [{ data: { implementers: implementersOf(file).length > 1 ? ['canbo.phuong'] : ['canbo.phuong', 'canbo2.phuong'], reason: 'Phân công lại.' } }],
  'stop-implementation': (asked) => [{ data: { meeting: meetingOf(asked), reasons: 'Điều kiện đã thay đổi.' } }],
  complete: (asked) => [{ data: { results: measured(asked), summary: 'Đã thực hiện xong.' } }],
  'evaluate-results': (asked) => VERDICTS.map((verdict) => ({ data: { meeting: meetingOf(asked), verdict, reasons: 'Theo số liệu báo cáo.' } })),
}
