import type { AdministrativeActName } from '@dam-lam/core'
import type { Fields } from '../../acts/asking/question.ts'
import { optionsOf } from '../../acts/forms/parts.ts'
import { words } from '../../face/words.ts'
import type { AdministrativeForm } from './administrative-form.ts'
import { CALENDAR_FORMS } from './calendar-forms.ts'
import { ORGANISATION_FORMS } from './organisation-forms.ts'
import { bodies, committees, held, orNone, OWNER, person, theCommittee, WATCHED, type AskingAdministration } from './parts.ts'
import { POLICY_FORM } from './policy-form.ts'

const of = words.administrativeFields

/** What an administrator fills in. */
const ADMINISTRATIVE_FORMS = {
  ...ORGANISATION_FORMS,
  'add-person': {
    lead: 'Ghi một người vào danh bạ. Người này chưa đăng nhập được cho đến khi được cấp liên kết đặt mật khẩu.',
    fields: {
      id: { label: of['add-person'].id, question: { ask: 'line' }, help: 'Chữ thường không dấu và chữ số, ví dụ nguyenvana; không đổi được về sau', refusedBy: ['add-person.user-name', 'add-person.not-the-program', 'add-person.new'] },
      name: { label: of['add-person'].name, question: { ask: 'line' }, refusedBy: ['add-person.name'] },
      managedBy: { label: of['add-person'].managedBy, question: { ask: 'choice', options: orNone(committees, 'Không cấp ủy nào trong hệ thống') }, refusedBy: ['administration.committee-stands'] },
    },
  },
  'correct-person': {
    lead: 'Sửa họ tên viết sai hoặc đã đổi. Tên cũ vẫn còn trong lịch sử.',
    fields: {
      person: person(of['correct-person'].person),
      name: { label: of['correct-person'].name, question: { ask: 'line' }, refusedBy: ['correct-person.name'] },
      reason: { label: of['correct-person'].reason, question: { ask: 'paragraphs' }, refusedBy: ['correct-person.reason'] },
    },
  },
  appoint: {
    lead: `Ghi nhận một người giữ chức danh từ một ngày. Việc của chức danh là việc của người ấy từ ngày đó. ${WATCHED}`,
    fields: {
      committee: theCommittee(of.appoint.committee),
      person: person(of.appoint.person),
      post: { label: of.appoint.post, question: { ask: 'choice', options: () => optionsOf(words.posts) }, refusedBy: ['appoint.not-twice', 'appoint.one-head'] },
      body: {
        label: of.appoint.body,
        question: { ask: 'choice', options: bodies },
        optional: true,
        when: ({ typed }) => typed['post'] === 'officer',
        refusedBy: ['appoint.officer-in-body', 'appoint.body-of-committee', 'administration.body-stands'],
      },
      from: { label: of.appoint.from, question: { ask: 'day' } },
      to: { label: of.appoint.to, question: { ask: 'day' }, optional: true, refusedBy: ['administration.runs-forward'] },
      cadreUnder: { label: of.appoint.cadreUnder, question: { ask: 'choice', options: () => optionsOf(words.cadreKinds) }, optional: true },
    },
  },
  'correct-position': {
    lead: `Sửa ngày hoặc nhóm chức vụ đã ghi sai của một chức danh; điều không sai thì để trống. Điều đã ghi vẫn còn trong lịch sử, và việc đã làm không đổi. ${WATCHED}`,
    fields: {
      position: {
        label: of['correct-position'].position,
        question: { ask: 'choice', options: ({ typed, item }) => (typeof typed['position'] === 'string' ? [{ value: typed['position'], label: item ?? typed['position'] }] : []) },
        refusedBy: ['correct-position.position', 'correct-position.changes', 'administration.not-to-oneself'],
      },
      from: { label: of['correct-position'].from, question: { ask: 'day' }, optional: true, refusedBy: ['correct-position.while-it-stands', 'correct-position.nobody-else'] },
      to: { label: of['correct-position'].to, question: { ask: 'day' }, optional: true, refusedBy: ['correct-position.administrator-remains'] },
      cadreUnder: { label: of['correct-position'].cadreUnder, question: { ask: 'choice', options: () => optionsOf(words.cadreKinds) }, optional: true },
      reason: { label: of['correct-position'].reason, question: { ask: 'paragraphs' }, refusedBy: ['correct-position.reason'] },
    },
  },
  'end-position': {
    lead: `Ghi ngày cuối một người giữ chức danh. ${WATCHED}`,
    fields: {
      position: { label: of['end-position'].position, question: { ask: 'choice', options: held }, refusedBy: ['end-position.position'] },
      to: { label: of['end-position'].to, question: { ask: 'day' }, refusedBy: ['end-position.still-held', 'end-position.administrator-remains'] },
      reason: { label: of['end-position'].reason, question: { ask: 'paragraphs' }, refusedBy: ['end-position.reason'] },
    },
  },
  'make-one-time-link': {
    lead: `Tạo một liên kết dùng một lần, đưa tận tay người nhận; người ấy tự đặt mật khẩu. Không ai đặt hay biết mật khẩu của người khác. ${OWNER}`,
    fields: {
      person: person(of['make-one-time-link'].person),
      removesFactors: {
        label: of['make-one-time-link'].removesFactors,
        question: { ask: 'yes-no', yes: 'Có, đã mất điện thoại hoặc khóa', no: 'Không, chỉ cần đặt mật khẩu' },
      },
      reason: { label: of['make-one-time-link'].reason, question: { ask: 'paragraphs' }, refusedBy: ['make-one-time-link.reason'] },
    },
  },
  'suspend-account': {
    lead: `Đăng xuất người này ở mọi nơi và không cho đăng nhập nữa, cho đến khi mở lại. ${OWNER}`,
    fields: { person: person(of['suspend-account'].person), reason: { label: of['suspend-account'].reason, question: { ask: 'paragraphs' }, refusedBy: ['suspend-account.reason'] } },
  },
  'restore-account': {
    lead: `Cho người này đăng nhập lại bằng mật khẩu cũ. ${OWNER}`,
    fields: { person: person(of['restore-account'].person), reason: { label: of['restore-account'].reason, question: { ask: 'paragraphs' }, refusedBy: ['restore-account.reason'] } },
  },
  'end-account': {
    lead: `Người này đã thôi dùng hệ thống: xóa mật khẩu và phương tiện xác thực; những gì đã làm vẫn còn. ${OWNER}`,
    fields: { person: person(of['end-account'].person), reason: { label: of['end-account'].reason, question: { ask: 'paragraphs' }, refusedBy: ['end-account.reason'] } },
  },
  ...CALENDAR_FORMS,
  ...POLICY_FORM,
} satisfies { readonly [Name in AdministrativeActName]?: AdministrativeForm<Name> }

export type DrawnAct = keyof typeof ADMINISTRATIVE_FORMS

export const isDrawn = (act: string): act is DrawnAct => Object.hasOwn(ADMINISTRATIVE_FORMS, act)

/** The form of an act, whichever it is. */
export const formOf = (act: DrawnAct): Pick<AdministrativeForm, 'lead' | 'start' | 'back'> & { readonly fields: Fields<AskingAdministration> } => ADMINISTRATIVE_FORMS[act]
