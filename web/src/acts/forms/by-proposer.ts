import { cite } from '@dam-lam/law'
import { words } from '../../face/words.ts'
import type { ActForm, FormField } from '../asking/question.ts'
import { optionsOf } from './parts.ts'
import { preparationAsked, supplementAsked } from './told-before.ts'

const of = words.fields.acts

/** Asked of whoever sends a plan: the program itself never says what is a state secret. */
const secrecy: FormField = {
  label: of.submit.secrecy,
  question: { ask: 'choice', options: () => optionsOf(words.secrecy) },
  help: 'Kế hoạch và tài liệu kèm theo. Hệ thống nối mạng không nhận nội dung mật; mạng LAN độc lập thì nhận.',
  refusedBy: ['plan.no-state-secret'],
}

/** What a proposer does. */
export const submit: ActForm<'submit'> = {
  fields: {
    receivedOn: {
      label: of.submit.receivedOn,
      question: { ask: 'day' },
      optional: true,
      help: 'Ngày bản giấy đến văn phòng; hạn trả lời tính từ ngày này.',
      why: { clauses: [cite('d4.k3', 'kể từ ngày nhận được đề xuất')] },
      when: ({ view, me }) => view.proposer.person.id !== me.person.id,
      refusedBy: ['submit.paper-through-office', 'submit.received-not-in-future'],
    },
    secrecy,
  },
}

const newPlan: ActForm<'supplement'> = {
  fields: { plan: { label: of.supplement.plan, question: { ask: 'plan' } }, secrecy },
  start: ({ view }) => ({ plan: view.plan }),
}

export const supplement: ActForm<'supplement'> = { ...newPlan, told: supplementAsked }
export const resubmit: ActForm<'resubmit'> = { ...newPlan, told: preparationAsked }

export const withdraw: ActForm<'withdraw'> = {
  fields: { reason: { label: of.withdraw.reason, question: { ask: 'paragraphs' }, refusedBy: ['withdraw.reason'] } },
}
