import type { CommitteePolicy } from '@dam-lam/contract'
import { DEFAULT_POLICY } from '@dam-lam/core'
import type { Fields, FormField, Question } from '../../acts/asking/question.ts'
import { YES_NO } from '../../acts/forms/parts.ts'
import { words } from '../../face/words.ts'
import type { AdministrativeForm } from './administrative-form.ts'
import type { AskingAdministration } from './parts.ts'

/** The form in which a committee's own rules are changed: the item come for, or every item that may be set. */

type Item = CommitteePolicy['items'][number]

const of = words.administrativeFields['set-policy']

/** The items that the form asks for. */
const asked = ({ policy, item }: Pick<AskingAdministration, 'policy' | 'item'>): readonly Item[] =>
  (policy?.items ?? []).filter(({ key, settable }) => settable && (item === undefined || key === item))

function questionOf({ key, value }: Item): Question<AskingAdministration> {
  if (typeof value === 'boolean') return YES_NO
  if (DEFAULT_POLICY[key] === null) return { ask: 'number', orNone: true }
  return { ask: Array.isArray(value) ? 'lines' : 'number' }
}

const fieldOf = (item: Item): FormField<AskingAdministration> => ({
  label: item.name,
  question: questionOf(item),
  help: `${item.meaning} Hiện nay: ${item.told}; mặc định: ${item.defaultTold}.`,
  refusedBy: ['set-policy.values-within-bounds', 'set-policy.items-have-effect'],
})

const fields = (asking: AskingAdministration): Fields<AskingAdministration> => Object.fromEntries(asked(asking).map((item) => [item.key, fieldOf(item)]))

/** What holds now, as it is typed. */
const typed = ({ value }: Item): unknown => (typeof value === 'number' ? String(value) : (value ?? ''))

export const POLICY_FORM = {
  'set-policy': {
    lead: 'Ghi điều cấp ủy đã đặt bằng văn bản. Áp dụng cho hồ sơ đến từ ngày ghi; hồ sơ đến trước giữ quy định lúc đến. Người đứng đầu và Ủy ban Kiểm tra của cấp ủy thấy ngay việc này.',
    back: '/quan-tri/quy-dinh-noi-bo',
    start: (asking) => ({ from: asking.today, changes: Object.fromEntries(asked(asking).map((item) => [item.key, typed(item)])) }),
    fields: {
      committee: {
        label: of.committee,
        question: { ask: 'choice', options: ({ committees }) => committees.filter(({ external }) => !external).map(({ id, name }) => ({ value: id, label: name })) },
        refusedBy: ['administration.committee-stands'],
      },
      changes: { label: of.changes, question: (asking) => ({ ask: 'group', fields: fields(asking) }), refusedBy: ['set-policy.items-chosen', 'set-policy.changes-something'] },
      from: { label: of.from, question: { ask: 'day' }, refusedBy: ['set-policy.from-not-past'] },
      paper: {
        label: of.paper,
        question: {
          ask: 'group',
          fields: {
            number: { label: words.fields.paper.number, question: { ask: 'line' }, refusedBy: ['set-policy.paper-written'] },
            date: { label: words.fields.paper.date, question: { ask: 'day' }, refusedBy: ['set-policy.paper-not-in-future'] },
          },
        },
      },
    },
  },
} satisfies { readonly 'set-policy': AdministrativeForm<'set-policy'> }
