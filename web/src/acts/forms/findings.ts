import { nameOf } from '@dam-lam/contract'
import { K1_CASES } from '@dam-lam/core'
import { cite, label, PROVISIONS } from '@dam-lam/law'
import { comparedAt, pointTitle, type IncidentShown } from '../../case/incidents/compared.ts'
import { words } from '../../face/words.ts'
import type { Asking } from '../asking/asking.ts'
import type { EachItem, Fields, FormField, Option } from '../asking/question.ts'
import { recordOf, textOf } from '../asking/typed-values.ts'
import { optionsOf } from './parts.ts'

/** What a verification found, and what is decided about each cadre: asked alike of our own and of a document of an external one. */

const of = words.fields.acts['conclude-verification']

/** The incident that is asked about; chosen in the form, or in what a document says. */
export const incidentAsked = ({ view: { incidents }, typed }: Asking): IncidentShown | undefined => {
  const chosen = textOf(typed['incident']) || textOf(recordOf(typed['data'])['incident'])
  return incidents.find(({ id }) => id === chosen)
}

/** Incidents to choose from, by what happened. */
export const incidentsThat =
  (open: (incident: IncidentShown) => boolean) =>
  ({ view }: Pick<Asking, 'view'>): readonly Option[] =>
    view.incidents.filter(open).map(({ id, what }) => ({ value: id, label: what }))

const REASONS: FormField = { label: words.fields.finding.reasons, question: { ask: 'paragraphs' } }
const concluded = (options: () => readonly Option[]): FormField => ({ label: words.fields.finding.finding, question: { ask: 'choice', options } })
const FOUND: Fields = { finding: concluded(() => optionsOf(words.established)), reasons: REASONS }

const points = (asking: Asking): readonly EachItem[] => {
  const incident = incidentAsked(asking)
  return (incident?.points ?? []).map((point) => ({
    value: point.id,
    label: pointTitle(point),
    ...(incident && { compared: comparedAt(point, incident, asking.view.names) }),
  }))
}

const cadres = (asking: Asking): readonly EachItem[] =>
  (incidentAsked(asking)?.implementers ?? []).map((person) => ({ value: person, label: nameOf(asking.view.names)(`person/${person}`) }))

const fourCases = (): readonly EachItem[] => K1_CASES.map((at) => ({ value: at, label: label(at, 'vi'), quote: PROVISIONS[at] }))

const ASSESS = { clauses: [cite('d7.k6', 'đánh giá động cơ, tính chất, mức độ, nguyên nhân, hậu quả nếu có rủi ro, sai sót')] }

export const FINDINGS: Readonly<Record<'occurred' | 'points' | 'asApproved' | 'motives' | 'nature' | 'extent' | 'cause' | 'seriousConsequence' | 'cases' | 'mitigating', FormField>> = {
  occurred: {
    label: of.occurred,
    question: { ask: 'group', fields: FOUND },
    why: { clauses: [cite('d6.k1', 'Nếu có rủi ro, sai sót')] },
    refusedBy: ['conclude-verification.occurred'],
  },
  points: {
    label: of.points,
    question: { ask: 'each', key: 'point', items: points, fields: { finding: concluded(() => optionsOf(words.pointFindings)), reasons: REASONS } },
    help: 'Bên này là nội dung đã được cho chủ trương, bên kia là điều được báo cáo. Kết luận từng điểm, kèm lý do.',
    why: { clauses: [cite('d6.k1', 'trong phạm vi nội dung của kế hoạch được cấp có thẩm quyền cho chủ trương')] },
    refusedBy: ['conclude-verification.every-point'],
  },
  asApproved: {
    label: of.asApproved,
    question: { ask: 'group', fields: FOUND },
    why: { clauses: [cite('d3.k4', 'nếu thực hiện đúng chủ trương, có động cơ trong sáng')] },
    refusedBy: ['conclude-verification.as-approved'],
  },
  motives: {
    label: of.motives,
    question: { ask: 'each', key: 'person', items: cadres, fields: { motive: concluded(() => optionsOf(words.motives)), reasons: REASONS } },
    why: {
      clauses: [
        cite('d6.k2.b', 'xem xét thấu đáo, toàn diện sâu sát động cơ của hành động tích cực'),
        cite('d2.k5', 'Cán bộ không có động cơ vụ lợi, không vì lợi ích cá nhân, lợi ích cục bộ, lợi ích nhóm'),
      ],
    },
    refusedBy: ['conclude-verification.every-motive'],
  },
  nature: { label: of.nature, question: { ask: 'paragraphs' }, why: ASSESS, refusedBy: ['conclude-verification.nature'] },
  extent: { label: of.extent, question: { ask: 'paragraphs' }, why: ASSESS, refusedBy: ['conclude-verification.extent'] },
  cause: {
    label: of.cause,
    question: { ask: 'group', fields: { kind: concluded(() => optionsOf(words.causes)), reasons: REASONS } },
    why: ASSESS,
    refusedBy: ['conclude-verification.cause'],
  },
  seriousConsequence: {
    label: of.seriousConsequence,
    question: { ask: 'group', fields: FOUND },
    help: words.k1Norms.silent.serious,
    why: { clauses: [cite('d6.k1', 'mà không gây hậu quả nghiêm trọng thì cán bộ được xem xét bảo vệ')] },
    refusedBy: ['conclude-verification.consequence'],
  },
  cases: {
    label: of.cases,
    question: { ask: 'each', key: 'case', items: fourCases, fields: FOUND },
    why: { clauses: [cite('d6.k1', 'được xem xét bảo vệ trong một số trường hợp sau')] },
    refusedBy: ['conclude-verification.every-case'],
  },
  mitigating: {
    label: of.mitigating,
    question: { ask: 'paragraphs' },
    optional: true,
    why: { clauses: [cite('d6.k2.b', 'các tình tiết miễn trừ, giảm nhẹ trách nhiệm theo quy định của Đảng và pháp luật')] },
  },
}

const ofCadre = words.fields.cadreDecision

/** What is decided about each cadre. */
export const CADRES: FormField = {
  label: words.fields.acts['decide-protection'].cadres,
  question: {
    ask: 'each',
    key: 'person',
    items: cadres,
    fields: {
      outcome: { label: ofCadre.outcome, question: { ask: 'choice', options: () => optionsOf(words.protectionOutcomes) } },
      reasons: { label: ofCadre.reasons, question: { ask: 'paragraphs' } },
      measures: { label: ofCadre.measures, question: { ask: 'paragraphs' }, optional: true },
    },
  },
  help: 'Mỗi cán bộ một quyết định, kèm lý do. Cán bộ đọc quyết định và lý do về mình, không biết ai biểu quyết thế nào.',
  why: {
    clauses: [
      cite('d3.k4', 'Việc bảo vệ cán bộ (miễn hoặc giảm nhẹ trách nhiệm) do cấp có thẩm quyền kịp thời xem xét, đánh giá công tâm, xử lý phù hợp'),
      cite('d6.k2.c', 'chỉ đạo biện pháp bảo vệ thích hợp theo Hiến pháp và pháp luật'),
    ],
  },
  refusedBy: ['decide-protection.every-cadre', 'decide-protection.reasons', 'decide-protection.measures'],
}
