import { addDays } from '../../../time/index.ts'
import { BLANK, type DefectsOf } from './defect.ts'
import { MEETING_DEFECTS } from './of-meeting.ts'

export const carryingOut: DefectsOf<
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
  'start-implementation': [],
  'report-progress': [
    { code: 'report-progress.done', spoil: (data) => ({ ...data, done: BLANK }) },
    { code: 'report-progress.results', spoil: (data) => ({ ...data, results: BLANK }) },
  ],
  'raise-difficulty': [
    { code: 'raise-difficulty.what', spoil: (data) => ({ ...data, what: BLANK }) },
    { code: 'raise-difficulty.proposal', spoil: (data) => ({ ...data, proposal: BLANK }) },
  ],
  'request-support': [
    { code: 'request-support.what', spoil: (data) => ({ ...data, what: BLANK }) },
    { code: 'request-support.proposal', spoil: (data) => ({ ...data, proposal: BLANK }) },
  ],
  'resolve-difficulty': [
    { code: 'resolve-difficulty.of', spoil: (data) => ({ ...data, of: 'difficulty/99' }) },
    { code: 'resolve-difficulty.text', spoil: (data) => ({ ...data, text: BLANK }) },
  ],
  'plan-encouragement-and-protection': [
    { code: 'plan-encouragement.tasks', spoil: (data) => ({ ...data, tasks: [] }) },
    { code: 'plan-encouragement.tasks', spoil: (data) => ({ ...data, tasks: data.tasks.map((task) => ({ ...task, what: BLANK })) }) },
    { code: 'plan-encouragement.bodies-known', spoil: (data) => ({ ...data, drawnUpBy: 'ban.la' }) },
    { code: 'plan-encouragement.days', spoil: (data, { today }) => ({ ...data, tasks: data.tasks.map((task) => ({ ...task, dueOn: addDays(today, -1) })) }) },
  ],
  'report-plan-task': [
    { code: 'report-plan-task.task', spoil: (data) => ({ ...data, task: 'task/99' }) },
    { code: 'report-plan-task.result', spoil: (data) => ({ ...data, result: BLANK }) },
  ],
  inspect: [{ code: 'inspect.findings', spoil: (data) => ({ ...data, findings: BLANK }) }],
  'change-implementers': [
    { code: 'change-implementers.people', spoil: (data) => ({ ...data, implementers: [] }) },
    { code: 'change-implementers.people', spoil: (data) => ({ ...data, implementers: [...data.implementers, 'nguoila'] }) },
    { code: 'change-implementers.changed', spoil: (data, { file }) => ({ ...data, implementers: file.approval?.implementers ?? [] }) },
    { code: 'change-implementers.reason', spoil: (data) => ({ ...data, reason: BLANK }) },
  ],
  'stop-implementation': [...MEETING_DEFECTS, { code: 'stop-implementation.reasons', spoil: (data) => ({ ...data, reasons: BLANK }) }],
  complete: [
    { code: 'complete.every-result-measured', spoil: (data) => ({ ...data, results: data.results.slice(1) }) },
    { code: 'complete.every-result-measured', spoil: (data) => ({ ...data, results: [...data.results, ...data.results] }) },
    { code: 'complete.evidence', spoil: (data) => ({ ...data, results: data.results.map((result) => ({ ...result, evidence: BLANK })) }) },
    { code: 'complete.summary', spoil: (data) => ({ ...data, summary: BLANK }) },
  ],
  'evaluate-results': [...MEETING_DEFECTS, { code: 'evaluate-results.reasons', spoil: (data) => ({ ...data, reasons: BLANK }) }],
}
