import type { Outcome } from '@dam-lam/core'
import { cite } from '@dam-lam/law'
import { words } from '../../face/words.ts'
import type { Asking } from '../asking/asking.ts'
import type { ActForm, Fields } from '../asking/question.ts'
import { implementers, optionsOf, scope, urgentNeed } from './parts.ts'
import { appraised } from './told-before.ts'

const of = words.fields.acts['record-deliberation']
const ofMeeting = words.fields.meeting

/** What a meeting is made of. Attendance, the number of members and the votes are drawn together. */
export const MEETING: Fields = {
  body: { label: ofMeeting.body, question: { ask: 'choice', options: () => optionsOf(words.collectives) }, refusedBy: ['meeting.body-on-whose-agenda'] },
  heldOn: { label: ofMeeting.heldOn, question: { ask: 'day' }, refusedBy: ['meeting.held-after-appraisal'] },
  present: { label: ofMeeting.present, question: { ask: 'people' }, refusedBy: ['meeting.present-are-members', 'meeting.quorum', 'meeting.recused-do-not-vote'] },
  total: { label: ofMeeting.total, question: { ask: 'number' }, refusedBy: ['meeting.total-is-all-members'] },
  for: { label: ofMeeting.for, question: { ask: 'number' }, refusedBy: ['meeting.votes-of-those-present'] },
  against: { label: ofMeeting.against, question: { ask: 'number' } },
  other: { label: ofMeeting.other, question: { ask: 'number' } },
  competenceBasis: {
    label: ofMeeting.competenceBasis,
    question: { ask: 'paragraphs' },
    why: { clauses: [cite('d4.k3.b.g1', 'phải căn cứ vào thẩm quyền theo quy định của Đảng và quy chế làm việc của cấp ủy')] },
    refusedBy: ['meeting.competence-basis'],
  },
  minutes: { label: ofMeeting.minutes, question: { ask: 'paragraphs' }, help: 'Số, ngày biên bản hoặc nội dung chính.', refusedBy: ['meeting.minutes'] },
}

const { competenceBasis, heldOn, for: inFavour, ...rest } = MEETING

/** A meeting that concludes on something other than a go-ahead. */
export const CONCLUDING_MEETING: Fields = {
  ...rest,
  ...(heldOn && { heldOn: { ...heldOn, refusedBy: ['meeting.held-in-time'] } }),
  ...(inFavour && { for: { ...inFavour, refusedBy: ['meeting.votes-of-those-present', 'meeting.conclusion-carried'] } }),
  ...(competenceBasis && { competenceBasis: { label: competenceBasis.label, question: competenceBasis.question, help: 'Có thể để trống.' } }),
}

const ending =
  (...outcomes: readonly Outcome[]) =>
  ({ typed }: Asking): boolean =>
    outcomes.some((outcome) => outcome === typed['outcome'])

/** A meeting that considered and decided; what is asked beyond it depends on its outcome. */
export const recordDeliberation: ActForm<'record-deliberation'> = {
  told: appraised,
  fields: {
    meeting: {
      label: of.meeting,
      question: { ask: 'meeting', fields: MEETING },
      why: { clauses: [cite('d4.k3.b.g1', 'Tập thể ban thường vụ cấp ủy hoặc tập thể cấp ủy xem xét, quyết định cho thực hiện')] },
    },
    outcome: {
      label: of.outcome,
      question: { ask: 'choice', options: () => optionsOf(words.outcomes) },
      why: { clauses: [cite('d4.k3.b.g2', 'đã xem xét thấu đáo nhưng không thống nhất về việc cho chủ trương'), cite('d4.k3.b.g3', 'cho chủ trương chuẩn bị lại để thảo luận, xem xét tiếp theo')] },
      refusedBy: ['outcome.carried-by-votes', 'outcome.refer-from-standing-committee', 'approval.within-constitution-and-charter'],
    },
    scope: { ...scope(of.scope), when: ending('approved'), refusedBy: ['outcome.approval-has-scope'] },
    implementers: { ...implementers(of.implementers), when: ending('approved') },
    conditions: { label: of.conditions, question: { ask: 'lines' }, optional: true, when: ending('approved') },
    reportEveryMonths: {
      label: of.reportEveryMonths,
      question: { ask: 'number' },
      optional: true,
      help: 'Để trống thì theo quy định nội bộ.',
      when: ending('approved'),
      refusedBy: ['outcome.report-period'],
    },
    urgentNeed: { ...urgentNeed(of.urgentNeed), when: (asking) => ending('approved')(asking) && (asking.view.plan.matters?.some(({ kind }) => kind === 'unsuitable') ?? false) },
    missing: {
      label: of.missing,
      question: { ask: 'paragraphs' },
      when: ending('prepare-again'),
      why: { clauses: [cite('d4.k3.b.g3', 'vấn đề chưa được chuẩn bị kỹ, thấu đáo thì cho chủ trương chuẩn bị lại')] },
      refusedBy: ['outcome.prepare-again-says-what'],
    },
    proposedSolution: {
      label: of.proposedSolution,
      question: { ask: 'paragraphs' },
      when: ending('beyond-competence'),
      why: { clauses: [cite('d4.k3.b.g1', 'báo cáo lên cấp trên trực tiếp và đề xuất giải pháp')] },
      refusedBy: ['outcome.beyond-competence-proposes'],
    },
    reasons: { label: of.reasons, question: { ask: 'paragraphs' }, optional: true, help: 'Người đề xuất xem được sau khi có văn bản trả lời.' },
  },
  start: ({ view: { agenda, plan }, today }) => ({
    meeting: { body: agenda?.body, heldOn: today },
    scope: plan.scope,
    implementers: plan.implementers,
  }),
}
