import { stillPublic, type StillPublic } from '@dam-lam/core'
import { cite } from '@dam-lam/law'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import type { Asking } from '../asking/asking.ts'
import type { ActForm, Fields } from '../asking/question.ts'
import { correctableEntries, matterOptions, mattersAwaitingAnswer, mattersToReport, onlyOne, planFieldOptions, readyReply } from './facts-of-case.ts'
import { letter, letterToday, optionsOf, paper, YES_NO } from './parts.ts'
import { deliberated } from './told-before.ts'

const of = words.fields.acts

/** What the office of a committee does. */
export const register: ActForm<'register'> = {
  fields: { number: { label: of.register.number, question: { ask: 'line' }, optional: true, help: 'Để trống nếu sổ chưa cấp số.' } },
}

const MISSING: Fields = {
  field: { label: words.fields.missingField.field, question: { ask: 'choice', options: planFieldOptions } },
  note: { label: words.fields.missingField.note, question: { ask: 'paragraphs' } },
}

export const requestSupplement: ActForm<'request-supplement'> = {
  fields: {
    missing: {
      label: of['request-supplement'].missing,
      question: { ask: 'list', fields: MISSING, item: 'Mục' },
      help: 'Hạn trả lời vẫn tính tiếp trong khi chờ bổ sung.',
      why: { clauses: [cite('d4.k1', 'phải xây dựng kế hoạch thực hiện vấn đề sáng tạo, đột phá')] },
      refusedBy: ['request-supplement.missing'],
    },
  },
  start: () => ({ missing: [{}] }),
}

export const advise: ActForm<'advise'> = {
  fields: {
    competence: { label: of.advise.competence, question: { ask: 'choice', options: () => optionsOf(words.competences) }, why: { clauses: [cite('d4.k2', 'nếu vấn đề vượt thẩm quyền thì xác định cấp ủy có thẩm quyền để báo cáo xin chủ trương')] } },
    lead: { label: of.advise.lead, question: { ask: 'body' }, optional: true, when: ({ typed }) => typed['competence'] === 'within' },
    coordinating: { label: of.advise.coordinating, question: { ask: 'bodies' }, optional: true, when: ({ typed }) => typed['competence'] === 'within' },
    council: {
      label: of.advise.council,
      question: YES_NO,
      optional: true,
      when: ({ typed }) => typed['competence'] === 'within',
      why: { clauses: [cite('d4.k3.a.g1', 'thành lập Hội đồng thẩm định nếu vấn đề có phạm vi rộng, phức tạp')] },
    },
    note: { label: of.advise.note, question: { ask: 'paragraphs' }, why: { clauses: [cite('d4.k3.a.g1', 'Văn phòng cấp ủy nghiên cứu tham mưu')] }, refusedBy: ['advise.note'] },
  },
}

export const informSuperior: ActForm<'inform-superior'> = { fields: { letter: letter(of['inform-superior'].letter) }, start: letterToday }

export const confirmWithdrawal: ActForm<'confirm-withdrawal'> = { fields: { letter: letter(of['confirm-withdrawal'].letter) }, start: letterToday }

export const issueReply: ActForm<'issue-reply'> = {
  told: deliberated,
  fields: {
    kind: {
      label: of['issue-reply'].kind,
      question: { ask: 'choice', options: () => optionsOf(words.replyKinds).filter(({ value }) => value !== 'withdrawal-note') },
      help: 'Chỉ trả lời điều đã được quyết định trong hồ sơ.',
      refusedBy: ['issue-reply.kind-has-its-event'],
    },
    letter: { ...letter(of['issue-reply'].letter), why: { clauses: [cite('d4.k3', 'phải trả lời bằng văn bản trong vòng 30 ngày làm việc')] } },
  },
  start: (asking) => ({ ...letterToday(asking), kind: readyReply(asking) }),
}

export const reportUnsuitableProvision: ActForm<'report-unsuitable-provision'> = {
  fields: {
    matter: {
      label: of['report-unsuitable-provision'].matter,
      question: { ask: 'choice', numeric: true, options: ({ view }) => matterOptions(view, mattersToReport(view)) },
      refusedBy: ['report-unsuitable-provision.matter'],
    },
    proposedChange: {
      label: of['report-unsuitable-provision'].proposedChange,
      question: { ask: 'paragraphs' },
      why: { clauses: [cite('d4.k5', 'xem xét sửa đổi, bổ sung hoặc bãi bỏ quy định không phù hợp')] },
      refusedBy: ['report-unsuitable-provision.change'],
    },
    letter: letter(of['report-unsuitable-provision'].letter),
  },
  start: (asking) => ({ ...letterToday(asking), matter: onlyOne(mattersToReport(asking.view)) }),
}

export const recordIssuerResponse: ActForm<'record-issuer-response'> = {
  fields: {
    matter: {
      label: of['record-issuer-response'].matter,
      question: { ask: 'choice', numeric: true, options: ({ view }) => matterOptions(view, mattersAwaitingAnswer(view)) },
      refusedBy: ['record-issuer-response.matter'],
    },
    response: { label: of['record-issuer-response'].response, question: { ask: 'choice', options: () => optionsOf(words.issuerResponses) } },
    date: { label: of['record-issuer-response'].date, question: { ask: 'day' }, refusedBy: ['record-issuer-response.date-not-in-future'] },
    document: { label: of['record-issuer-response'].document, question: { ask: 'line' }, optional: true },
  },
  start: ({ view }) => ({ matter: onlyOne(mattersAwaitingAnswer(view)) }),
}

export const correctEntry: ActForm<'correct-entry'> = {
  fields: {
    field: {
      label: of['correct-entry'].field,
      question: { ask: 'choice', options: () => optionsOf(words.correctableFields) },
      help: 'Số phiếu, kết quả thảo luận và văn bản đã phát hành không đính chính được; chúng chỉ được thay bằng việc mới.',
      refusedBy: ['correct-entry.correctable', 'correct-entry.receipt-by-permanent-members'],
    },
    event: {
      label: of['correct-entry'].event,
      question: { ask: 'choice', numeric: true, options: correctableEntries },
      when: ({ typed }) => typed['field'] !== undefined,
    },
    value: {
      label: of['correct-entry'].value,
      question: ({ typed }) => ({ ask: typed['field'] === 'receivedOn' ? 'day' : 'line' }),
      refusedBy: ['correct-entry.value', 'correct-entry.receipt-day'],
    },
    reason: { label: of['correct-entry'].reason, question: { ask: 'paragraphs' }, refusedBy: ['correct-entry.reason'] },
    paper: { ...paper(of['correct-entry'].paper), optional: true },
  },
}

export const archive: ActForm<'archive'> = {
  fields: { reason: { label: of.archive.reason, question: { ask: 'paragraphs' }, refusedBy: ['archive.reason'] } },
}

export const withdrawPublication: ActForm<'withdraw-publication'> = {
  fields: {
    publication: {
      label: of['withdraw-publication'].publication,
      question: { ask: 'choice', options: (asking) => ownPublic(asking).map(({ id, title, on }) => ({ value: id, label: `${title} (${formatDate(on)})` })) },
      refusedBy: ['withdraw-publication.publication'],
    },
    reason: {
      label: of['withdraw-publication'].reason,
      question: { ask: 'paragraphs' },
      help: 'Trang công khai chỉ nói đã thu hồi, ngày nào và thường trực hay văn phòng; lý do ở lại trong hồ sơ. Nội dung đã công khai vẫn còn trong diễn biến.',
      refusedBy: ['withdraw-publication.reason'],
    },
  },
  start: (asking) => ({ publication: ownPublic(asking)[0]?.id }),
}

/** What this reader's committees published, and can still be read. */
const ownPublic = ({ view, me }: Pick<Asking, 'view' | 'me'>): readonly StillPublic[] =>
  stillPublic(view).filter(({ committee }) => me.positions.some((position) => position.committee === committee))
