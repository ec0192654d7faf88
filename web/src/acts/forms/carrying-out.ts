import { cite } from '@dam-lam/law'
import { words } from '../../face/words.ts'
import type { Asking } from '../asking/asking.ts'
import type { ActForm, Fields, Option } from '../asking/question.ts'
import { CONCLUDING_MEETING } from './by-meeting.ts'
import { optionsOf } from './parts.ts'
import { completed, difficultiesWaiting, progressSoFar } from './told-of-implementation.ts'

const of = words.fields.acts

/** What is done while a go-ahead is carried out (d7.k3–k4, d8), and its evaluation (d5.k2). */
export const startImplementation: ActForm<'start-implementation'> = {
  fields: { note: { label: of['start-implementation'].note, question: { ask: 'paragraphs' }, optional: true } },
}

const REPORT = { clauses: [cite('d8.k3', 'Báo cáo đầy đủ, trung thực, kịp thời với cấp có thẩm quyền về quá trình thực hiện kế hoạch')] }

export const reportProgress: ActForm<'report-progress'> = {
  told: progressSoFar,
  fields: {
    done: { label: of['report-progress'].done, question: { ask: 'paragraphs' }, why: REPORT, refusedBy: ['report-progress.done'] },
    results: { label: of['report-progress'].results, question: { ask: 'paragraphs' }, help: 'Kể cả khi chưa đạt.', why: REPORT, refusedBy: ['report-progress.results'] },
    risks: { label: of['report-progress'].risks, question: { ask: 'paragraphs' }, optional: true, why: { clauses: [cite('d8.k3', 'những rủi ro sai sót (nếu có)')] } },
  },
}

export const raiseDifficulty: ActForm<'raise-difficulty'> = {
  fields: {
    what: { label: of['raise-difficulty'].what, question: { ask: 'paragraphs' }, refusedBy: ['raise-difficulty.what'] },
    proposal: {
      label: of['raise-difficulty'].proposal,
      question: { ask: 'paragraphs' },
      why: { clauses: [cite('d8.k4', 'tháo gỡ khó khăn, vướng mắc để đạt được mục tiêu đề ra')] },
      refusedBy: ['raise-difficulty.proposal'],
    },
  },
}

export const requestSupport: ActForm<'request-support'> = {
  fields: {
    what: { label: of['request-support'].what, question: { ask: 'paragraphs' }, refusedBy: ['request-support.what'] },
    proposal: {
      label: of['request-support'].proposal,
      question: { ask: 'paragraphs' },
      why: { clauses: [cite('d8.k4', 'Kiến nghị cấp có thẩm quyền hỗ trợ, tạo điều kiện')] },
      refusedBy: ['request-support.proposal'],
    },
  },
}

const waiting = ({ view: { implementation } }: Asking): readonly Option[] =>
  implementation.difficulties.filter(({ resolved }) => resolved === null).map(({ id, what }) => ({ value: id, label: what }))

export const resolveDifficulty: ActForm<'resolve-difficulty'> = {
  told: difficultiesWaiting,
  fields: {
    of: { label: of['resolve-difficulty'].of, question: { ask: 'choice', options: waiting }, refusedBy: ['resolve-difficulty.of'] },
    how: {
      label: of['resolve-difficulty'].how,
      question: { ask: 'choice', options: () => optionsOf(words.resolutions) },
      why: { clauses: [cite('d7.k4', 'kịp thời tháo gỡ khó khăn, vướng mắc hoặc có quy định phù hợp')] },
    },
    text: { label: of['resolve-difficulty'].text, question: { ask: 'paragraphs' }, refusedBy: ['resolve-difficulty.text'] },
  },
  start: ({ view }) => ({ of: view.implementation.difficulties.find(({ resolved }) => resolved === null)?.id }),
}

const TASK: Fields = {
  what: { label: words.fields.planTask.what, question: { ask: 'paragraphs' } },
  body: { label: words.fields.planTask.body, question: { ask: 'body' } },
  dueOn: { label: words.fields.planTask.dueOn, question: { ask: 'day' } },
}
const DRAW_UP = { clauses: [cite('d7.k3', 'xây dựng, tổ chức triển khai kế hoạch khuyến khích và bảo vệ cán bộ có hiệu quả')] }

export const planEncouragement: ActForm<'plan-encouragement-and-protection'> = {
  fields: {
    drawnUpBy: {
      label: of['plan-encouragement-and-protection'].drawnUpBy,
      question: { ask: 'body' },
      optional: true,
      help: 'Để trống nếu văn phòng cấp ủy xây dựng.',
      why: { clauses: [cite('d7.k3', 'Chỉ đạo cơ quan tham mưu về công tác cán bộ hoặc văn phòng hoặc đơn vị trực tiếp quản lý cán bộ')] },
      refusedBy: ['plan-encouragement.bodies-known'],
    },
    tasks: {
      label: of['plan-encouragement-and-protection'].tasks,
      question: { ask: 'list', fields: TASK, item: 'Việc' },
      why: DRAW_UP,
      refusedBy: ['plan-encouragement.tasks', 'plan-encouragement.days'],
    },
  },
}

const tasksWaiting = ({ view: { implementation } }: Asking): readonly Option[] =>
  (implementation.plans.at(-1)?.tasks ?? []).filter(({ done }) => done === null).map(({ id, what }) => ({ value: id, label: what }))

export const reportPlanTask: ActForm<'report-plan-task'> = {
  fields: {
    task: { label: of['report-plan-task'].task, question: { ask: 'choice', options: tasksWaiting }, why: DRAW_UP, refusedBy: ['report-plan-task.task'] },
    result: { label: of['report-plan-task'].result, question: { ask: 'paragraphs' }, refusedBy: ['report-plan-task.result'] },
  },
}

export const inspect: ActForm<'inspect'> = {
  told: progressSoFar,
  fields: {
    of: { label: of.inspect.of, question: { ask: 'choice', options: () => optionsOf(words.inspected) } },
    findings: {
      label: of.inspect.findings,
      question: { ask: 'paragraphs' },
      why: { clauses: [cite('d7.k4', 'Thường xuyên theo dõi, kiểm tra, bám sát quá trình triển khai kế hoạch của cán bộ')] },
      refusedBy: ['inspect.findings'],
    },
  },
  start: () => ({ of: 'plan' }),
}

export const changeImplementers: ActForm<'change-implementers'> = {
  fields: {
    implementers: {
      label: of['change-implementers'].implementers,
      question: { ask: 'people' },
      help: 'Người không còn thực hiện vẫn được bảo vệ cho những việc đã làm.',
      refusedBy: ['change-implementers.people', 'change-implementers.changed'],
    },
    reason: { label: of['change-implementers'].reason, question: { ask: 'paragraphs' }, refusedBy: ['change-implementers.reason'] },
  },
  start: ({ view }) => ({ implementers: view.approval?.implementers }),
}

export const stopImplementation: ActForm<'stop-implementation'> = {
  read: ['d3.k5'],
  fields: {
    meeting: { label: of['stop-implementation'].meeting, question: { ask: 'meeting', fields: CONCLUDING_MEETING } },
    reasons: { label: of['stop-implementation'].reasons, question: { ask: 'paragraphs' }, refusedBy: ['stop-implementation.reasons'] },
  },
  start: ({ today }) => ({ meeting: { body: 'standingCommittee', heldOn: today } }),
}

const expectedResults = ({ view: { approval, planVersions } }: Asking): readonly Option[] =>
  (planVersions[(approval?.planVersion ?? 0) - 1]?.plan.expectedResults ?? []).map(({ result = '' }, place) => ({ value: String(place), label: result }))

const COMPLETE = { clauses: [cite('d8.k2', 'nỗ lực hoàn thành kế hoạch'), cite('d8.k3', 'Báo cáo đầy đủ, trung thực, kịp thời')] }

const MEASURED: Fields = {
  expected: { label: words.fields.measuredResult.expected, question: { ask: 'choice', options: expectedResults, numeric: true } },
  achieved: { label: words.fields.measuredResult.achieved, question: { ask: 'choice', options: () => optionsOf(words.achievements) } },
  evidence: { label: words.fields.measuredResult.evidence, question: { ask: 'paragraphs' } },
}

export const complete: ActForm<'complete'> = {
  told: progressSoFar,
  fields: {
    results: {
      label: of.complete.results,
      question: { ask: 'list', fields: MEASURED, item: 'Kết quả' },
      help: 'Mỗi kết quả dự kiến trong kế hoạch được đo đúng một lần.',
      why: COMPLETE,
      refusedBy: ['complete.every-result-measured', 'complete.evidence'],
    },
    summary: { label: of.complete.summary, question: { ask: 'paragraphs' }, why: COMPLETE, refusedBy: ['complete.summary'] },
  },
  start: ({ view: { approval, planVersions } }) => ({
    results: (planVersions[(approval?.planVersion ?? 0) - 1]?.plan.expectedResults ?? []).map((_result, place) => ({ expected: String(place) })),
  }),
}

const EVALUATE = {
  clauses: [cite('d5.k2.cuoi', 'Tập thể lãnh đạo quyết định cho chủ trương thực hiện kế hoạch sáng tạo, đột phá, sẽ xem xét, đánh giá, kết luận')],
}

export const evaluateResults: ActForm<'evaluate-results'> = {
  told: completed,
  fields: {
    meeting: { label: of['evaluate-results'].meeting, question: { ask: 'meeting', fields: CONCLUDING_MEETING }, why: EVALUATE },
    verdict: { label: of['evaluate-results'].verdict, question: { ask: 'choice', options: () => optionsOf(words.verdicts) }, why: EVALUATE },
    reasons: { label: of['evaluate-results'].reasons, question: { ask: 'paragraphs' }, refusedBy: ['evaluate-results.reasons'] },
  },
  start: ({ today }) => ({ meeting: { body: 'standingCommittee', heldOn: today } }),
}
