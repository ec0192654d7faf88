import { cite } from '@dam-lam/law'
import { words } from '../../face/words.ts'
import type { ActForm, Fields, FormField } from '../asking/question.ts'
import { stillExpected } from './facts-of-case.ts'
import { letter, letterToday, optionsOf, paper } from './parts.ts'
import { advised, appraised } from './told-before.ts'

const of = words.fields.acts

/** What the permanent members of a committee do. */
export const declareWithinCompetence: ActForm<'declare-within-competence'> = {
  told: advised,
  fields: {
    basis: { label: of['declare-within-competence'].basis, question: { ask: 'paragraphs' }, help: 'Quy định của Đảng, quy chế làm việc của cấp ủy.', refusedBy: ['declare-within-competence.basis'] },
  },
}

export const forward: ActForm<'forward'> = {
  told: advised,
  fields: {
    to: {
      label: of.forward.to,
      question: { ask: 'committee-above' },
      help: 'Nếu không phải cấp trên trực tiếp thì phải đồng thời báo cáo cấp trên trực tiếp để biết.',
      why: { clauses: [cite('d4.k2', 'xác định cấp ủy có thẩm quyền để báo cáo xin chủ trương'), cite('d7.k1', 'chịu trách nhiệm xác định đúng cấp có thẩm quyền để báo cáo xin ý kiến')] },
      refusedBy: ['forward.to-committee-above'],
    },
    reason: { label: of.forward.reason, question: { ask: 'paragraphs' }, refusedBy: ['forward.reason'] },
    letter: letter(of.forward.letter),
  },
  start: letterToday,
}

export const extend: ActForm<'extend'> = {
  fields: {
    reason: {
      label: of.extend.reason,
      question: { ask: 'paragraphs' },
      why: { clauses: [cite('d4.k3', 'đối với những vấn đề khó, phức tạp, cần có thời gian thẩm định thì không quá 60 ngày làm việc')] },
      refusedBy: ['extend.reason'],
    },
    paper: { ...paper(of.extend.paper), optional: true, help: 'Bắt buộc khi nhập sau ngày làm việc thứ 30; văn bản phải có ngày không muộn hơn ngày đó.', refusedBy: ['extend.late-entry-names-paper'] },
  },
}

const ASKED_BODY: Fields = {
  body: { label: words.fields.askedBody.body, question: { ask: 'body' } },
  dueOn: { label: words.fields.askedBody.dueOn, question: { ask: 'day' }, optional: true, help: 'Để trống thì theo quy định nội bộ.' },
}

const ASSIGN = { clauses: [cite('d4.k3.a.g1', 'cơ quan chuyên trách tham mưu, giúp việc thẩm định')] }

export const assignAppraisal: ActForm<'assign-appraisal'> = {
  told: advised,
  fields: {
    lead: { label: of['assign-appraisal'].lead, question: { ask: 'group', fields: ASKED_BODY }, why: ASSIGN, refusedBy: ['assign-appraisal.bodies-known'] },
    coordinating: {
      label: of['assign-appraisal'].coordinating,
      question: { ask: 'list', fields: ASKED_BODY, item: 'Cơ quan phối hợp' },
      why: { clauses: [cite('d4.k3.a.g1', 'phối hợp với các cơ quan liên quan thẩm định')] },
      refusedBy: ['assign-appraisal.each-body-once', 'assign-appraisal.due-not-before-assignment'],
    },
  },
}

export const establishCouncil: ActForm<'establish-council'> = {
  told: advised,
  fields: {
    chair: { label: of['establish-council'].chair, question: { ask: 'person' }, refusedBy: ['establish-council.people-known'], why: { clauses: [cite('d4.k3.a.g1', 'thành lập Hội đồng thẩm định nếu vấn đề có phạm vi rộng, phức tạp')] } },
    secretary: { label: of['establish-council'].secretary, question: { ask: 'person' } },
    members: { label: of['establish-council'].members, question: { ask: 'people' } },
    dueOn: { label: of['establish-council'].dueOn, question: { ask: 'day' }, optional: true, refusedBy: ['establish-council.due-not-before'] },
  },
}

export const assignLegalReview: ActForm<'assign-legal-review'> = {
  fields: {
    lead: {
      label: of['assign-legal-review'].lead,
      question: { ask: 'body' },
      why: { clauses: [cite('d10.k2', 'Ủy ban Kiểm tra Tỉnh ủy chủ trì, phối hợp với Ban Nội chính Tỉnh ủy')] },
      refusedBy: ['assign-legal-review.inspection-leads'],
    },
    coordinating: { label: of['assign-legal-review'].coordinating, question: { ask: 'bodies' }, refusedBy: ['assign-legal-review.bodies-known'] },
    dueOn: { label: of['assign-legal-review'].dueOn, question: { ask: 'day' }, optional: true },
  },
}

const reason = (label: string, refusedBy: NonNullable<FormField['refusedBy']>): FormField => ({ label, question: { ask: 'paragraphs' }, refusedBy })

export const replaceAppraiser: ActForm<'replace-appraiser'> = {
  fields: {
    body: { label: of['replace-appraiser'].body, question: { ask: 'choice', options: stillExpected }, refusedBy: ['replace-appraiser.body'] },
    by: { label: of['replace-appraiser'].by, question: { ask: 'body' } },
    reason: reason(of['replace-appraiser'].reason, ['replace-appraiser.reason']),
  },
}

export const replaceCouncilMember: ActForm<'replace-council-member'> = {
  fields: {
    member: { label: of['replace-council-member'].member, question: { ask: 'choice', options: stillExpected }, refusedBy: ['replace-council-member.member'] },
    by: { label: of['replace-council-member'].by, question: { ask: 'person' } },
    reason: reason(of['replace-council-member'].reason, ['replace-council-member.reason']),
  },
}

export const changeOpinionDue: ActForm<'change-opinion-due'> = {
  fields: {
    of: { label: of['change-opinion-due'].of, question: { ask: 'choice', options: stillExpected }, refusedBy: ['change-opinion-due.of'] },
    dueOn: { label: of['change-opinion-due'].dueOn, question: { ask: 'day' }, refusedBy: ['change-opinion-due.not-in-past'] },
    reason: reason(of['change-opinion-due'].reason, ['change-opinion-due.reason']),
  },
}

export const putToCollective: ActForm<'put-to-collective'> = {
  told: appraised,
  fields: {
    body: {
      label: of['put-to-collective'].body,
      question: { ask: 'choice', options: () => optionsOf(words.collectives) },
      why: { clauses: [cite('d4.k3.a.g2', 'trình ban thường vụ xem xét, thảo luận và quyết định'), cite('d4.k3.a.g2', 'hoặc trình cấp ủy thảo luận, quyết định')] },
    },
  },
}

export const notifyInfeasible: ActForm<'notify-infeasible'> = {
  told: appraised,
  fields: {
    reasons: {
      label: of['notify-infeasible'].reasons,
      question: { ask: 'paragraphs' },
      why: { clauses: [cite('d4.k3.a.g2', 'không khả thi, không hiệu quả')] },
      refusedBy: ['notify-infeasible.reasons'],
    },
  },
}

export const reportBeyondCompetence: ActForm<'report-beyond-competence'> = {
  fields: {
    proposedSolution: {
      label: of['report-beyond-competence'].proposedSolution,
      question: { ask: 'paragraphs' },
      why: { clauses: [cite('d4.k3.b.g1', 'báo cáo lên cấp trên trực tiếp và đề xuất giải pháp')] },
      refusedBy: ['report-beyond-competence.solution'],
    },
    letter: letter(of['report-beyond-competence'].letter),
  },
  start: letterToday,
}
