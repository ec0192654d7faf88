import type { CommitteeList, CommitteePolicy, CommitteeView } from '@dam-lam/contract'
import type { WorkingCalendar } from '@dam-lam/core'
import type { AskingAnything } from '../../acts/asking/asking.ts'
import { words } from '../../face/words.ts'
import { NONE, type FormField, type Option } from '../../acts/asking/question.ts'

/** What the forms of administrative acts are asked of: the committees of today, and the one chosen or come from. */
export interface AskingAdministration extends AskingAnything {
  readonly committees: CommitteeList['items']
  readonly committee: CommitteeView | undefined
  /** The one that takes the files of a committee that ends. */
  readonly successor: CommitteeView | undefined
  readonly calendar: WorkingCalendar
  /** The own rules of the committee come from, and the item that is to be changed. */
  readonly policy: CommitteePolicy | undefined
  readonly item: string | undefined
}

/** What is known before anything is typed. */
export type Beforehand = Pick<AskingAdministration, 'me' | 'today' | 'calendar' | 'policy' | 'item'>

export type Field = FormField<AskingAdministration>

const named = ({ id, name }: { readonly id: string; readonly name: string }): Option => ({ value: id, label: name })

/** Committees that work here. */
export const committees = ({ committees: all }: AskingAdministration): readonly Option[] => all.filter(({ external }) => !external).map(named)
/** Those, and the ones whose acts are entered from papers. */
export const anyCommittees = ({ committees: all }: AskingAdministration): readonly Option[] => all.map(named)
export const otherCommittees = ({ committees: all, typed }: AskingAdministration): readonly Option[] => all.filter(({ id }) => id !== typed['committee']).map(named)
export const bodies = ({ committee }: AskingAdministration): readonly Option[] => (committee?.bodies ?? []).map(named)
export const bodiesOfSuccessor = ({ successor }: AskingAdministration): readonly Option[] => (successor?.bodies ?? []).map(named)
export const held = ({ committee }: AskingAdministration): readonly Option[] =>
  (committee?.holders ?? []).map(({ id, title, person }) => ({ value: id, label: `${person.name}: ${title}` }))
export const delegations = ({ committee }: AskingAdministration): readonly Option[] =>
  (committee?.delegations ?? []).map(({ id, holder, person }) => ({ value: id, label: `${holder.name} ủy quyền cho ${person.name}` }))

export const orNone = (options: (asking: AskingAdministration) => readonly Option[], label: string) => (asking: AskingAdministration): readonly Option[] => [...options(asking), { value: NONE, label }]

export const person = (label: string): Field => ({ label, question: { ask: 'person' }, refusedBy: ['administration.person-known', 'administration.not-to-oneself', 'account.not-own'] })
export const theCommittee = (label: string): Field => ({ label, question: { ask: 'choice', options: committees }, refusedBy: ['administration.committee-stands'] })

const KEPT = 'Việc này được ghi lại cùng tên người làm và không xóa được.'
/** Who is shown it at once. */
export const WATCHED = `${KEPT} Bí thư và Ủy ban Kiểm tra của cấp ủy thấy ngay ở mục «Thay đổi về tổ chức».`
export const OWNER = `${KEPT} Chủ tài khoản đọc được trong mục Tài khoản của mình.`

/** Number and day of a paper. */
export const paper = (label: string): Field => ({
  label,
  question: {
    ask: 'group',
    fields: {
      number: { label: words.fields.paper.number, question: { ask: 'line' }, refusedBy: ['delegate.paper'] },
      date: { label: words.fields.paper.date, question: { ask: 'day' } },
    },
  },
})
