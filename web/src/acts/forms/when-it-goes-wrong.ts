import { cite } from '@dam-lam/law'
import { words } from '../../face/words.ts'
import type { IncidentShown } from '../../case/incidents/compared.ts'
import type { Asking } from '../asking/asking.ts'
import type { ActForm, FormField, Typed } from '../asking/question.ts'
import { CONCLUDING_MEETING } from './by-meeting.ts'
import { CADRES, FINDINGS, incidentsThat } from './findings.ts'
import { letter, letterToday, optionsOf } from './parts.ts'
import { incidentReported, verificationConcluded, verificationOrdered } from './told-of-incident.ts'

const of = words.fields.acts

/** What follows when something went wrong (d6.k1–k2, d3.k4, d7.k6, d8.k3, d8.k5). */

type About = 'report-incident-to-superior' | 'direct-verification' | 'conclude-verification' | 'decide-protection' | 'make-public' | 'remedy'

const about = (act: About, open: (incident: IncidentShown) => boolean): FormField => ({
  label: of[act].incident,
  question: { ask: 'choice', options: incidentsThat(open) },
  ...(act !== 'remedy' && act !== 'make-public' && { help: 'Chọn việc mà bước này nói đến.' }),
  refusedBy: [`${act}.incident`],
})

/** The first for which it is still open: mostly there is only one. */
const startWith =
  (open: (incident: IncidentShown) => boolean) =>
  ({ view }: Omit<Asking, 'typed'>): Typed => ({ incident: view.incidents.find(open)?.id })

const any = (): boolean => true
const unreported = ({ reported }: IncidentShown): boolean => reported === null
const unconcluded = ({ conclusion }: IncidentShown): boolean => conclusion === null
const undecided = ({ decision }: IncidentShown): boolean => decision === null

const WENT_WRONG = { clauses: [cite('d8.k3', 'những rủi ro sai sót (nếu có)')] }

export const reportIncident: ActForm<'report-incident'> = {
  fields: {
    kind: {
      label: of['report-incident'].kind,
      question: { ask: 'choice', options: () => optionsOf(words.incidentKinds) },
      help: 'Thí điểm chỉ không đạt hoặc đạt một phần mục tiêu thì được chấp nhận, ghi khi báo cáo hoàn thành.',
      refusedBy: ['report-incident.shortfall-of-pilot'],
    },
    what: { label: of['report-incident'].what, question: { ask: 'paragraphs' }, why: WENT_WRONG, refusedBy: ['report-incident.what'] },
    happenedOn: { label: of['report-incident'].happenedOn, question: { ask: 'day' }, refusedBy: ['report-incident.days'] },
    knownOn: { label: of['report-incident'].knownOn, question: { ask: 'day' }, optional: true, help: 'Để trống nếu biết vào ngày báo cáo.' },
    damage: { label: of['report-incident'].damage, question: { ask: 'paragraphs' }, help: 'Bằng lời hoặc số tiền; không có thì ghi là không có.', why: WENT_WRONG, refusedBy: ['report-incident.damage'] },
    part: { label: of['report-incident'].part, question: { ask: 'paragraphs' }, why: WENT_WRONG, refusedBy: ['report-incident.part'] },
    where: { label: of['report-incident'].where, question: { ask: 'paragraphs' }, optional: true, help: 'Để đối chiếu với địa bàn được cho chủ trương.' },
    resources: { label: of['report-incident'].resources, question: { ask: 'paragraphs' }, optional: true },
    byWhom: { label: of['report-incident'].byWhom, question: { ask: 'paragraphs' }, optional: true },
  },
  start: ({ today }) => ({ happenedOn: today }),
}

export const reportIncidentToSuperior: ActForm<'report-incident-to-superior'> = {
  told: incidentReported,
  fields: {
    incident: about('report-incident-to-superior', unreported),
    letter: {
      ...letter(of['report-incident-to-superior'].letter),
      why: { clauses: [cite('d6.k2.c', 'tập thể lãnh đạo quyết định chủ trương phải kịp thời báo cáo ngay cho cấp trên trực tiếp')] },
    },
  },
  start: (asking) => ({ ...startWith(unreported)(asking), ...letterToday(asking) }),
}

const DIRECT = { clauses: [cite('d6.k2.c', 'cấp trên trực tiếp phải lãnh đạo, chỉ đạo việc thẩm tra, xác minh')] }

export const directVerification: ActForm<'direct-verification'> = {
  told: incidentReported,
  fields: {
    incident: about('direct-verification', unconcluded),
    lead: { label: of['direct-verification'].lead, question: { ask: 'body' }, why: DIRECT, refusedBy: ['direct-verification.bodies-known'] },
    verifiers: {
      label: of['direct-verification'].verifiers,
      question: { ask: 'people' },
      optional: true,
      help: 'Không phải người đề xuất hay người thực hiện.',
      refusedBy: ['direct-verification.people-known', 'direct-verification.not-their-own'],
    },
    coordinating: { label: of['direct-verification'].coordinating, question: { ask: 'bodies' }, help: 'Có thể để trống.', why: { clauses: [cite('d9.k2', 'phối hợp chặt chẽ với cấp ủy, tổ chức đảng quản lý cán bộ xem xét, bảo vệ cán bộ')] } },
    agencies: { label: of['direct-verification'].agencies, question: { ask: 'paragraphs' }, optional: true, help: 'Thanh tra, Kiểm toán, Công an… nếu cùng tham gia.' },
    instructions: { label: of['direct-verification'].instructions, question: { ask: 'paragraphs' }, why: DIRECT, refusedBy: ['direct-verification.instructions'] },
  },
  start: startWith(unconcluded),
}

const beingVerified = ({ verification, conclusion }: IncidentShown): boolean => verification !== null && conclusion === null

export const concludeVerification: ActForm<'conclude-verification'> = {
  told: verificationOrdered,
  read: ['d6.k1', 'd3.k4', 'd6.k2.b'],
  fields: { incident: about('conclude-verification', beingVerified), ...FINDINGS },
  start: startWith(beingVerified),
}

export const decideProtection: ActForm<'decide-protection'> = {
  told: verificationConcluded,
  read: ['d3.k4', 'd6.k1', 'd7.k6'],
  fields: {
    incident: about('decide-protection', undecided),
    meeting: { label: of['decide-protection'].meeting, question: { ask: 'meeting', fields: CONCLUDING_MEETING } },
    cadres: CADRES,
    letter: { ...letter(of['decide-protection'].letter), optional: true, refusedBy: ['decide-protection.told-in-writing'] },
  },
  start: (asking) => ({ ...startWith(undecided)(asking), meeting: { body: 'standingCommittee', heldOn: asking.today }, ...letterToday(asking) }),
}

const MAKE_PUBLIC = { clauses: [cite('d6.k2.b', 'công khai, minh bạch việc làm để dư luận hiểu rõ, chính xác, đánh giá công tâm')] }

export const makePublic: ActForm<'make-public'> = {
  fields: {
    incident: about('make-public', any),
    title: { label: of['make-public'].title, question: { ask: 'line' }, why: MAKE_PUBLIC, refusedBy: ['make-public.title'] },
    text: {
      label: of['make-public'].text,
      question: { ask: 'paragraphs' },
      help: 'Ai cũng đọc được. Không ghi bí mật nhà nước, không ghi dữ liệu cá nhân quá mức cần để hiểu sự việc.',
      why: MAKE_PUBLIC,
      refusedBy: ['make-public.text'],
    },
  },
  start: startWith(any),
}

const isImplementer = ({ view, me }: Asking): boolean => view.incidents.some(({ implementers }) => implementers.includes(me.person.id)) || (view.approval?.implementers.includes(me.person.id) ?? false)

export const remedy: ActForm<'remedy'> = {
  fields: {
    incident: about('remedy', any),
    text: {
      label: of.remedy.text,
      question: { ask: 'paragraphs' },
      why: { clauses: [cite('d8.k5', 'chủ động khắc phục rủi ro, sai sót'), cite('d7.k6', 'tích cực chỉ đạo khắc phục hậu quả')] },
      refusedBy: ['remedy.text'],
    },
    acceptsResponsibility: {
      label: of.remedy.acceptsResponsibility,
      question: { ask: 'yes-no', yes: 'Có, tôi tự giác nhận trách nhiệm', no: 'Không ghi ở đây' },
      optional: true,
      when: isImplementer,
      help: 'Do chính cán bộ tự giác; không thay cho kết luận nào.',
      why: { clauses: [cite('d8.k5', 'Tự giác nhận trách nhiệm, chủ động khắc phục')] },
      refusedBy: ['remedy.accepts-himself'],
    },
  },
  start: startWith(any),
}
