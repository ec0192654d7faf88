import { cite } from '@dam-lam/law'
import { words } from '../../face/words.ts'
import type { Fields, FormField, Option } from '../asking/question.ts'

/** What the forms of several acts ask alike. */

const { fields: of } = words

export const LETTER: Fields = {
  number: { label: of.letter.number, question: { ask: 'line' }, refusedBy: ['letter.written'] },
  date: { label: of.letter.date, question: { ask: 'day' }, refusedBy: ['letter.date-not-in-future'] },
  signedBy: { label: of.letter.signedBy, question: { ask: 'signer' }, refusedBy: ['letter.signed-for-committee'], help: 'Bí thư hoặc phó bí thư; chánh văn phòng ký thừa lệnh nếu cấp ủy cho phép.' },
  text: { label: of.letter.text, question: { ask: 'paragraphs' }, refusedBy: ['letter.written'] },
}

export const letter = (label: string): FormField => ({ label, question: { ask: 'group', fields: LETTER } })

const PAPER: Fields = {
  number: { label: of.paper.number, question: { ask: 'line' } },
  date: { label: of.paper.date, question: { ask: 'day' } },
}

export const paper = (label: string): FormField => ({ label, question: { ask: 'group', fields: PAPER } })

const SCOPE: Fields = {
  what: { label: of.scope.what, question: { ask: 'paragraphs' } },
  where: { label: of.scope.where, question: { ask: 'line' } },
  from: { label: of.scope.from, question: { ask: 'day' } },
  to: { label: of.scope.to, question: { ask: 'day' } },
  resources: { label: of.scope.resources, question: { ask: 'paragraphs' } },
  pilot: { label: of.scope.pilot, question: { ask: 'yes-no', yes: 'Có, làm thí điểm', no: 'Không' } },
}

/** The bounds of a go-ahead: within them the cadre is protected later. */
export const scope = (label: string): FormField => ({
  label,
  question: { ask: 'group', fields: SCOPE },
  help: 'Lấy từ kế hoạch; sửa lại cho đúng với phạm vi được cho.',
  why: { clauses: [cite('d6.k1', 'được bảo vệ trong phạm vi nội dung của kế hoạch được cấp có thẩm quyền cho chủ trương')] },
})

export const implementers = (label: string): FormField => ({
  label,
  question: { ask: 'people' },
  help: 'Những người được khuyến khích, bảo vệ và ràng buộc khi thực hiện.',
  why: { clauses: [cite('d5.k1', 'Tất cả cán bộ thực hiện năng động, sáng tạo, dám làm, dám đột phá')] },
  refusedBy: ['outcome.approval-names-implementers', 'head-decides.implementers'],
})

/** Asked only where a matter of the plan is already regulated in a way that does not fit. */
export const urgentNeed = (label: string): FormField => ({
  label,
  question: { ask: 'yes-no', yes: 'Có tính cấp thiết', no: 'Không có tính cấp thiết' },
  why: { clauses: [cite('d4.k5', 'xem xét tính cấp thiết để cho thực hiện')] },
  when: ({ view }) => view.plan.matters?.some(({ kind }) => kind === 'unsuitable') ?? false,
  refusedBy: ['approval.urgent-need', 'report-appraisal.urgent-need'],
})

export const YES_NO = { ask: 'yes-no', yes: 'Có', no: 'Không' } as const

/** Every entry of a catalogue as something to choose from. */
export const optionsOf = (catalogue: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(catalogue).map(([value, label]) => ({ value, label: label.charAt(0).toLocaleUpperCase('vi') + label.slice(1) }))

/** A letter that is dated today unless said otherwise. */
export const letterToday = ({ today }: { readonly today: string }) => ({ letter: { date: today } })
