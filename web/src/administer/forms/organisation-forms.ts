import type { AdministrativeActName } from '@dam-lam/core'
import { optionsOf } from '../../acts/forms/parts.ts'
import { words } from '../../face/words.ts'
import type { AdministrativeForm } from './administrative-form.ts'
import { anyCommittees, bodies, bodiesOfSuccessor, committees, delegations, held, orNone, otherCommittees, paper, person, theCommittee, WATCHED, type Field } from './parts.ts'

const of = words.administrativeFields
const CODE = 'Chữ thường không dấu, chữ số, dấu chấm, gạch nối; không đổi được về sau'

const newName = (named: { readonly name: string; readonly from: string; readonly reason: string }): { readonly name: Field; readonly from: Field; readonly reason: Field } => ({
  name: { label: named.name, question: { ask: 'line' }, refusedBy: ['rename.name'] },
  from: { label: named.from, question: { ask: 'day' }, help: 'Trước ngày này, hồ sơ vẫn ghi tên cũ', refusedBy: ['rename.after-last'] },
  reason: { label: named.reason, question: { ask: 'paragraphs' }, refusedBy: ['rename.reason'] },
})

/** The acts that a delegation may name; the rest the text binds to the head in person. */
const DELEGABLE = optionsOf(Object.fromEntries(Object.entries(words.acts).map(([name, { title }]) => [name, title]))).filter(({ value }) => value !== 'head-decides' && value !== 'report-override')

/** What an administrator fills in about committees, their bodies, and delegations. */
export const ORGANISATION_FORMS = {
  'found-committee': {
    lead: `Ghi nhận một cấp ủy bắt đầu hoạt động, hoặc một cấp ủy bên ngoài mà văn bản của cấp ủy ấy được nhập vào đây. ${WATCHED}`,
    fields: {
      id: { label: of['found-committee'].id, question: { ask: 'line' }, help: CODE, refusedBy: ['administration.identifier', 'found-committee.new'] },
      name: { label: of['found-committee'].name, question: { ask: 'line' }, refusedBy: ['found-committee.name'] },
      level: { label: of['found-committee'].level, question: { ask: 'choice', options: () => optionsOf(words.levels) } },
      superior: { label: of['found-committee'].superior, question: { ask: 'choice', options: orNone(anyCommittees, 'Không có trong hệ thống') }, refusedBy: ['administration.committee-stands'] },
      external: { label: of['found-committee'].external, question: { ask: 'yes-no', yes: 'Đúng, không dùng hệ thống này', no: 'Không, có người dùng ở đây' } },
      from: { label: of['found-committee'].from, question: { ask: 'day' } },
    },
  },
  'rename-committee': {
    lead: `Ghi tên mới từ một ngày; tên cũ vẫn đọc được trong hồ sơ trước ngày ấy. ${WATCHED}`,
    fields: { committee: theCommittee(of['rename-committee'].committee), ...newName(of['rename-committee']) },
  },
  'change-superior': {
    lead: `Ghi cấp trên trực tiếp mới từ một ngày; hồ sơ trước ngày ấy vẫn tính theo cấp trên cũ. ${WATCHED}`,
    fields: {
      committee: theCommittee(of['change-superior'].committee),
      superior: { label: of['change-superior'].superior, question: { ask: 'choice', options: otherCommittees }, refusedBy: ['change-superior.not-below-itself'] },
      from: { label: of['change-superior'].from, question: { ask: 'day' }, refusedBy: ['change-superior.after-last'] },
      reason: { label: of['change-superior'].reason, question: { ask: 'paragraphs' }, refusedBy: ['change-superior.reason'] },
    },
  },
  'end-committee': {
    lead: `Ghi ngày hoạt động cuối cùng. Mọi chức danh và cơ quan kết thúc theo; hồ sơ đang mở, với đúng hạn của nó, chuyển sang cấp ủy nhận. ${WATCHED}`,
    fields: {
      committee: theCommittee(of['end-committee'].committee),
      to: { label: of['end-committee'].to, question: { ask: 'day' }, refusedBy: ['end-committee.not-ended', 'end-committee.nobody-left-below', 'end-committee.administrator-elsewhere'] },
      successors: { label: of['end-committee'].successors, question: { ask: 'choices', options: otherCommittees }, refusedBy: ['end-committee.successors-stand'] },
      openFilesTo: {
        label: of['end-committee'].openFilesTo,
        question: { ask: 'choice', options: otherCommittees },
        help: 'Một trong các cấp ủy kế thừa',
        refusedBy: ['end-committee.files-to-successor'],
      },
      bodies: {
        label: of['end-committee'].bodies,
        help: 'Ghi với mỗi cơ quan có cơ quan của cấp ủy nhận tiếp tục công việc; cơ quan nào không ghi thì Thường trực của cấp ủy nhận quyết định.',
        question: {
          ask: 'list',
          item: 'Cơ quan',
          fields: {
            body: { label: 'Cơ quan kết thúc', question: { ask: 'choice', options: bodies } },
            successor: { label: 'Cơ quan tiếp tục công việc', question: { ask: 'choice', options: bodiesOfSuccessor } },
          },
        },
        refusedBy: ['end-committee.bodies'],
      },
      reason: { label: of['end-committee'].reason, question: { ask: 'paragraphs' }, refusedBy: ['end-committee.reason'] },
    },
  },
  'set-term': {
    lead: `Ghi một nhiệm kỳ của cấp ủy. ${WATCHED}`,
    fields: {
      committee: theCommittee(of['set-term'].committee),
      from: { label: of['set-term'].from, question: { ask: 'day' }, refusedBy: ['set-term.no-overlap'] },
      to: { label: of['set-term'].to, question: { ask: 'day' }, optional: true, refusedBy: ['administration.runs-forward'] },
    },
  },
  'designate-office': {
    lead: `Giao một người làm việc văn phòng ở cấp ủy không có văn phòng: nhận kế hoạch, vào sổ, gửi văn bản. ${WATCHED}`,
    fields: {
      committee: { ...theCommittee(of['designate-office'].committee), refusedBy: ['administration.committee-stands', 'designate-office.none-yet'] },
      person: person(of['designate-office'].person),
      from: { label: of['designate-office'].from, question: { ask: 'day' } },
      to: { label: of['designate-office'].to, question: { ask: 'day' }, optional: true, refusedBy: ['administration.runs-forward'] },
    },
  },
  'open-body': {
    lead: `Ghi nhận một cơ quan của cấp ủy bắt đầu hoạt động. ${WATCHED}`,
    fields: {
      committee: theCommittee(of['open-body'].committee),
      id: { label: of['open-body'].id, question: { ask: 'line' }, help: CODE, refusedBy: ['administration.identifier', 'open-body.new'] },
      name: { label: of['open-body'].name, question: { ask: 'line' }, refusedBy: ['open-body.name'] },
      kind: { label: of['open-body'].kind, question: { ask: 'choice', options: () => optionsOf(words.bodyKinds) } },
      from: { label: of['open-body'].from, question: { ask: 'day' } },
    },
  },
  'rename-body': {
    lead: `Ghi tên mới từ một ngày; tên cũ vẫn đọc được trong hồ sơ trước ngày ấy. ${WATCHED}`,
    fields: { body: { label: of['rename-body'].body, question: { ask: 'choice', options: bodies }, refusedBy: ['administration.body-stands'] }, ...newName(of['rename-body']) },
  },
  'end-body': {
    lead: `Ghi ngày hoạt động cuối cùng của một cơ quan; chức danh ở cơ quan ấy kết thúc theo. ${WATCHED}`,
    fields: {
      body: { label: of['end-body'].body, question: { ask: 'choice', options: bodies }, refusedBy: ['administration.body-stands', 'end-body.not-ended'] },
      to: { label: of['end-body'].to, question: { ask: 'day' } },
      successor: { label: of['end-body'].successor, question: { ask: 'choice', options: orNone(bodies, 'Không có; Thường trực quyết định') }, refusedBy: ['end-body.successor-stands'] },
      reason: { label: of['end-body'].reason, question: { ask: 'paragraphs' }, refusedBy: ['end-body.reason'] },
    },
  },
  'transfer-person': {
    lead: `Ghi cấp ủy mới quản lý cán bộ này từ một ngày; từ ngày ấy kế hoạch của cán bộ gửi tới cấp ủy mới. ${WATCHED}`,
    fields: {
      person: person(of['transfer-person'].person),
      managedBy: { label: of['transfer-person'].managedBy, question: { ask: 'choice', options: orNone(committees, 'Không cấp ủy nào trong hệ thống') }, refusedBy: ['administration.committee-stands'] },
      from: { label: of['transfer-person'].from, question: { ask: 'day' }, refusedBy: ['transfer-person.after-last'] },
      reason: { label: of['transfer-person'].reason, question: { ask: 'paragraphs' }, refusedBy: ['transfer-person.reason'] },
    },
  },
  delegate: {
    lead: `Ghi một văn bản ủy quyền: người được ủy quyền làm những việc đã nêu, trong chức danh của người ủy quyền. Việc Quy định giao đích danh người đứng đầu thì không ủy quyền được. ${WATCHED}`,
    fields: {
      position: { label: of.delegate.position, question: { ask: 'choice', options: held }, refusedBy: ['delegate.position-held'] },
      person: { ...person(of.delegate.person), refusedBy: ['administration.person-known', 'administration.not-to-oneself', 'delegate.to-another'] },
      acts: { label: of.delegate.acts, question: { ask: 'choices', options: () => DELEGABLE }, refusedBy: ['delegate.names-acts', 'delegate.not-bound-to-head'] },
      from: { label: of.delegate.from, question: { ask: 'day' } },
      to: { label: of.delegate.to, question: { ask: 'day' }, optional: true, refusedBy: ['administration.runs-forward'] },
      paper: paper(of.delegate.paper),
    },
  },
  'end-delegation': {
    lead: `Ghi ngày cuối của một ủy quyền. ${WATCHED}`,
    fields: {
      delegation: { label: of['end-delegation'].delegation, question: { ask: 'choice', options: delegations } },
      to: { label: of['end-delegation'].to, question: { ask: 'day' }, refusedBy: ['end-delegation.still-runs'] },
      reason: { label: of['end-delegation'].reason, question: { ask: 'paragraphs' }, refusedBy: ['end-delegation.reason'] },
    },
  },
} satisfies { readonly [Name in AdministrativeActName]?: AdministrativeForm<Name> }
