import { cite } from '@dam-lam/law'
import { words } from '../../face/words.ts'
import type { Asking } from '../asking/asking.ts'
import type { ActForm, FormField } from '../asking/question.ts'
import { CONCLUDING_MEETING } from './by-meeting.ts'
import { letter, letterToday, optionsOf, scope } from './parts.ts'
import { accounted, reportedUrgently } from './told-of-urgency.ts'

const of = words.fields.acts

/** Urgent action (d4.k4): little to type, for it may be typed on a telephone. */
const NO_TIME = { clauses: [cite('d4.k4', 'không kịp lập kế hoạch xin chủ trương của cấp ủy, tổ chức đảng')] }

const situation = (label: string): FormField => ({
  label,
  question: { ask: 'paragraphs' },
  help: 'Chuyện gì, ở đâu. Vài câu là đủ; kể đầy đủ trong báo cáo bằng văn bản sau.',
  why: { clauses: [cite('d4.k4', 'Trong tình thế cấp thiết, tình huống bất ngờ')] },
  refusedBy: ['urgent-action.situation'],
})

const whyNoTime = (label: string): FormField => ({ label, question: { ask: 'paragraphs' }, why: NO_TIME, refusedBy: ['urgent-action.why-no-time'] })
const form = (label: string): FormField => ({ label, question: { ask: 'choice', options: () => optionsOf(words.wordForms) } })
const time = (label: string): FormField => ({ label, question: { ask: 'time' }, optional: true, help: 'Giờ diễn ra; giờ nhập do chương trình ghi.' })

export const reportUrgent: ActForm<'report-urgent'> = {
  fields: {
    to: {
      label: of['report-urgent'].to,
      question: { ask: 'head-to-tell' },
      why: { clauses: [cite('d4.k4', 'phải báo cáo người đứng đầu cấp ủy, tổ chức đảng hoặc cấp trên bằng hình thức phù hợp')] },
      refusedBy: ['report-urgent.to-head-or-above'],
    },
    form: form(of['report-urgent'].form),
    situation: situation(of['report-urgent'].situation),
    whyNoTimeToPlan: whyNoTime(of['report-urgent'].whyNoTimeToPlan),
    time: time(of['report-urgent'].time),
  },
  start: ({ view }) => ({ to: view.managingCommittee.id, form: 'phone' }),
}

export const directUrgent: ActForm<'direct-urgent'> = {
  told: reportedUrgently,
  fields: {
    direction: { label: of['direct-urgent'].direction, question: { ask: 'paragraphs' }, refusedBy: ['direct-urgent.direction'] },
    form: form(of['direct-urgent'].form),
    time: time(of['direct-urgent'].time),
  },
  start: () => ({ form: 'phone' }),
}

const MAY_DECIDE = { clauses: [cite('d4.k4', 'trong trường hợp không thể báo cáo thì cán bộ có trách nhiệm chủ trì xử lý được phép quyết định')] }

export const actUrgently: ActForm<'act-urgently'> = {
  fields: {
    situation: situation(of['act-urgently'].situation),
    whyNoTimeToPlan: whyNoTime(of['act-urgently'].whyNoTimeToPlan),
    whyReportingImpossible: {
      label: of['act-urgently'].whyReportingImpossible,
      question: { ask: 'paragraphs' },
      help: 'Đã báo cáo mà chưa được trả lời thì chưa phải là không thể báo cáo.',
      why: MAY_DECIDE,
      refusedBy: ['act-urgently.why-reporting-impossible'],
    },
    responsibility: { label: of['act-urgently'].responsibility, question: { ask: 'paragraphs' }, why: MAY_DECIDE, refusedBy: ['act-urgently.responsibility', 'submit.proposer-is-cadre'] },
    decided: { label: of['act-urgently'].decided, question: { ask: 'paragraphs' }, why: MAY_DECIDE, refusedBy: ['act-urgently.decided'] },
    done: { label: of['act-urgently'].done, question: { ask: 'paragraphs' }, refusedBy: ['act-urgently.done'] },
    time: time(of['act-urgently'].time),
  },
}

const IN_WRITING = { clauses: [cite('d4.k4', 'phải báo cáo cấp ủy, tổ chức đảng trực tiếp bằng văn bản ngay khi có điều kiện')] }

export const reportUrgentInWriting: ActForm<'report-urgent-in-writing'> = {
  fields: {
    account: { label: of['report-urgent-in-writing'].account, question: { ask: 'paragraphs' }, help: 'Đầy đủ, từ khi phát hiện đến khi xử lý xong.', why: IN_WRITING, refusedBy: ['report-urgent-in-writing.account'] },
    results: { label: of['report-urgent-in-writing'].results, question: { ask: 'paragraphs' }, why: IN_WRITING, refusedBy: ['report-urgent-in-writing.results'] },
  },
}

const CONCLUDE = { clauses: [cite('d4.k4', 'tập thể lãnh đạo đưa ra thảo luận và đánh giá, kết luận')] }
const recognises = ({ typed }: Asking): boolean => typed['recognised'] === 'full' || typed['recognised'] === 'part'

export const concludeUrgent: ActForm<'conclude-urgent'> = {
  told: accounted,
  fields: {
    meeting: { label: of['conclude-urgent'].meeting, question: { ask: 'meeting', fields: CONCLUDING_MEETING }, why: CONCLUDE },
    evaluation: { label: of['conclude-urgent'].evaluation, question: { ask: 'paragraphs' }, why: CONCLUDE, refusedBy: ['conclude-urgent.evaluation'] },
    recognised: { label: of['conclude-urgent'].recognised, question: { ask: 'choice', options: () => optionsOf(words.recognitions) }, why: CONCLUDE },
    scope: {
      ...scope(of['conclude-urgent'].scope),
      help: 'Việc đã làm được công nhận đến đâu. Theo quy định nội bộ, phạm vi này tính như phạm vi được cho chủ trương.',
      when: recognises,
      refusedBy: ['conclude-urgent.scope'],
    },
    letter: { ...letter(of['conclude-urgent'].letter), optional: true, refusedBy: ['conclude-urgent.told-in-writing'] },
  },
  start: (asking) => ({ meeting: { body: 'standingCommittee', heldOn: asking.today }, ...letterToday(asking) }),
}
