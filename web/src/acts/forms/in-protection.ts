import { cite } from '@dam-lam/law'
import { words } from '../../face/words.ts'
import type { Asking } from '../asking/asking.ts'
import type { ActForm, Fields, FormField, Option } from '../asking/question.ts'
import { letter, letterToday, optionsOf, paper } from './parts.ts'
import { protectionTold, requestsWaiting } from './told-of-protection.ts'

const of = words.fields.acts

/** Protection and coordination (d6.k2.a, d7.k5, d8.k4, d9): asking takes one answer, everything else may be left to the committee. */
const ASK = { clauses: [cite('d8.k4', 'chủ động đề xuất yêu cầu được bảo vệ khi cần thiết')] }
const FIELDS = { clauses: [cite('d6.k2.a', 'được bảo vệ về chính trị, kinh tế, pháp luật, hành chính, danh dự, nhân phẩm, uy tín, tài sản, sự an toàn của cán bộ')] }

const fields = (label: string): FormField => ({
  label,
  question: { ask: 'choices', options: () => optionsOf(words.protectionFields) },
  optional: true,
  help: 'Không bắt buộc nêu.',
  why: FIELDS,
})

export const requestProtection: ActForm<'request-protection'> = {
  fields: {
    reason: {
      label: of['request-protection'].reason,
      question: { ask: 'paragraphs' },
      help: 'Chuyện gì đang xảy ra. Vài câu là đủ. Chỉ cấp ủy quản lý đọc được, và nơi được đề nghị bảo vệ.',
      why: ASK,
      refusedBy: ['request-protection.reason', 'request-protection.is-cadre'],
    },
    fields: fields(of['request-protection'].fields),
    wanted: { label: of['request-protection'].wanted, question: { ask: 'paragraphs' }, optional: true },
  },
}

const cadresOfCase = ({ view: { proposer, approval, implementation, plan, names } }: Asking): readonly Option[] => {
  const people = [...new Set([proposer.person.id, ...proposer.members.map(({ id }) => id), ...(plan.implementers ?? []), ...(approval?.implementers ?? []), ...implementation.former.map(({ person }) => person)])]
  return people.map((id) => ({ value: id, label: id === proposer.person.id ? proposer.person.name : (names[`person/${id}`] ?? id) }))
}

export const initiateProtection: ActForm<'initiate-protection'> = {
  fields: {
    person: { label: of['initiate-protection'].person, question: { ask: 'choice', options: cadresOfCase }, refusedBy: ['initiate-protection.person'] },
    reason: {
      label: of['initiate-protection'].reason,
      question: { ask: 'paragraphs' },
      why: { clauses: [cite('d7.k5', 'khi thấy cán bộ cần được bảo vệ hoặc nhận được yêu cầu của cán bộ')] },
      refusedBy: ['initiate-protection.reason'],
    },
    fields: fields(of['initiate-protection'].fields),
  },
  start: ({ view }) => ({ person: view.proposer.person.id }),
}

const open = ({ view: { protection, names } }: Pick<Asking, 'view'>): readonly Option[] =>
  protection.filter(({ ended }) => ended === null).map(({ id, person, reason }) => ({ value: id, label: `${names[`person/${person}`] ?? person}: ${reason}` }))

const ofProtection = (label: string, refusedBy: FormField['refusedBy']): FormField => ({ label, question: { ask: 'choice', options: open }, ...(refusedBy && { refusedBy }) })
const firstOpen = (asking: Pick<Asking, 'view'>) => ({ of: open(asking)[0]?.value })

const MEASURE: Fields = {
  field: { label: of['apply-protection-measure'].field, question: { ask: 'choice', options: () => optionsOf(words.protectionFields) }, why: FIELDS },
  what: {
    label: of['apply-protection-measure'].what,
    question: { ask: 'paragraphs' },
    help: 'Trong khuôn khổ của Hiến pháp, pháp luật và quy định của Đảng.',
    why: { clauses: [cite('d2.k2', 'Có các biện pháp cần thiết trong khuôn khổ của Hiến pháp, pháp luật và quy định của Đảng')] },
    refusedBy: ['protection-measure.what'],
  },
  doneBy: { label: of['apply-protection-measure'].doneBy, question: { ask: 'line' }, refusedBy: ['protection-measure.done-by'] },
  from: { label: of['apply-protection-measure'].from, question: { ask: 'day' } },
  to: { label: of['apply-protection-measure'].to, question: { ask: 'day' }, optional: true, help: 'Để trống nếu đến khi kết thúc việc bảo vệ.', refusedBy: ['protection-measure.period'] },
}
const { field, what, doneBy, from, to } = MEASURE
const asked = (one: FormField | undefined): FormField => one ?? { label: '', question: { ask: 'line' } }

export const applyProtectionMeasure: ActForm<'apply-protection-measure'> = {
  told: protectionTold,
  fields: {
    of: ofProtection(of['apply-protection-measure'].of, ['apply-protection-measure.of']),
    field: asked(field),
    what: asked(what),
    doneBy: asked(doneBy),
    from: asked(from),
    to: asked(to),
  },
  start: ({ view, today }) => ({ ...firstOpen({ view }), from: today }),
}

const LACKS = { clauses: [cite('d7.k5', 'Trường hợp không đủ năng lực bảo vệ hoặc không thuộc thẩm quyền giải quyết phải đề nghị cơ quan chức năng cấp trên có biện pháp bảo vệ, đồng thời báo cáo cấp trên trực tiếp')] }

export const escalateProtection: ActForm<'escalate-protection'> = {
  told: protectionTold,
  fields: {
    of: ofProtection(of['escalate-protection'].of, ['escalate-protection.of']),
    lacking: { label: of['escalate-protection'].lacking, question: { ask: 'choice', options: () => optionsOf(words.lacking) }, why: LACKS },
    reasons: { label: of['escalate-protection'].reasons, question: { ask: 'paragraphs' }, refusedBy: ['escalate-protection.reasons'] },
    to: {
      label: of['escalate-protection'].to,
      question: { ask: 'agency' },
      help: 'Cơ quan của cấp ủy cấp trên; cơ quan không có trong danh mục thì ghi tên và kèm công văn.',
      why: LACKS,
      refusedBy: ['escalate-protection.to-agency-above', 'escalate-protection.external-named'],
    },
    asks: { label: of['escalate-protection'].asks, question: { ask: 'paragraphs' }, refusedBy: ['escalate-protection.asks'] },
    letter: { ...letter(of['escalate-protection'].letter), optional: true },
  },
  start: firstOpen,
}

export const reportEscalation: ActForm<'report-escalation'> = {
  fields: { letter: { ...letter(of['report-escalation'].letter), why: { clauses: [cite('d7.k5', 'đồng thời báo cáo cấp trên trực tiếp')] } } },
  start: letterToday,
}

export const endProtection: ActForm<'end-protection'> = {
  told: protectionTold,
  fields: {
    of: ofProtection(of['end-protection'].of, ['end-protection.of']),
    result: { label: of['end-protection'].result, question: { ask: 'paragraphs' }, refusedBy: ['end-protection.result'] },
  },
  start: firstOpen,
}

const COORDINATE = {
  clauses: [cite('d9.k1', 'theo yêu cầu có trách nhiệm phối hợp chặt chẽ với cấp ủy, tổ chức đảng quản lý cán bộ và cấp có thẩm quyền'), cite('d9.k2', 'Cơ quan Kiểm tra, Thanh tra, Kiểm toán, Công an, Viện kiểm sát, Tòa án')],
}

export const requestCoordination: ActForm<'request-coordination'> = {
  fields: {
    of: { ...ofProtection(of['request-coordination'].of, ['request-coordination.of']), when: (asking) => open(asking).length > 0 },
    agencies: { label: of['request-coordination'].agencies, question: { ask: 'agencies' }, why: COORDINATE, refusedBy: ['request-coordination.agencies'] },
    what: { label: of['request-coordination'].what, question: { ask: 'paragraphs' }, help: 'Mỗi cơ quan chỉ biết điều mình được yêu cầu.', refusedBy: ['request-coordination.what'] },
  },
  start: firstOpen,
}

const requests = ({ view }: Asking): readonly Option[] =>
  view.coordination.filter(({ answer, agency }) => answer === null && agency.kind === 'body').map(({ id, what: text }) => ({ value: id, label: text }))

export const answerCoordination: ActForm<'answer-coordination'> = {
  told: requestsWaiting,
  fields: {
    of: { label: of['answer-coordination'].of, question: { ask: 'choice', options: requests }, refusedBy: ['answer-coordination.of'] },
    text: { label: of['answer-coordination'].text, question: { ask: 'paragraphs' }, why: COORDINATE, refusedBy: ['answer-coordination.text'] },
  },
  start: ({ view, me, today }) => ({ of: requests({ view, me, today, typed: {} })[0]?.value }),
}

const silentOutside = ({ view: { protection, coordination } }: Pick<Asking, 'view'>): readonly Option[] => [
  ...protection.flatMap(({ escalations, ended }) =>
    escalations.flatMap(({ id, to: agency, asks, answered }) => (ended === null && answered === null && agency.kind === 'external' ? [{ value: id, label: `${agency.name}: ${asks}` }] : [])),
  ),
  ...coordination.flatMap(({ id, agency, what: text, answer }) => (answer === null && agency.kind === 'external' ? [{ value: id, label: `${agency.name}: ${text}` }] : [])),
]

export const recordAgencyAnswer: ActForm<'record-agency-answer'> = {
  fields: {
    of: { label: of['record-agency-answer'].of, question: { ask: 'choice', options: silentOutside }, refusedBy: ['record-agency-answer.of'] },
    document: { ...paper(of['record-agency-answer'].document), refusedBy: ['record-agency-answer.document'] },
    text: { label: of['record-agency-answer'].text, question: { ask: 'paragraphs' }, refusedBy: ['record-agency-answer.text'] },
    measure: {
      label: of['record-agency-answer'].measure,
      question: { ask: 'group', fields: MEASURE },
      optional: true,
      when: ({ typed }) => typeof typed['of'] === 'string' && typed['of'].startsWith('escalation/'),
    },
  },
  start: (asking) => ({ of: silentOutside(asking)[0]?.value }),
}
