import { decideAdministration, localDate, type AdministrativeActData, type AdministrativeActName, type AdministrativeCommand, type Refusal } from '@dam-lam/core'
import { anAdministration } from '@dam-lam/core/testing'

const FROM = localDate('2023-01-01')
const DOCUMENT = { number: '12/VPCP-KGVX', date: localDate('2022-12-01') }
const BEFORE = localDate('2022-06-30')

/** Data that the contract lets pass and the rules of core refuse, for every administrative act. */
export const WRONG_ADMINISTRATION: { readonly [Name in AdministrativeActName]: readonly AdministrativeActData<Name>[] } = {
  'found-committee': [
    { id: 'Phường', name: '', level: 'ward', superior: 'la', external: false, from: FROM },
    { id: 'phuong', name: 'Đảng ủy', level: 'ward', superior: null, external: false, from: FROM },
  ],
  'rename-committee': [
    { committee: 'la', name: '', from: FROM, reason: '' },
    { committee: 'phuong', name: 'Mới', from: localDate('2020-01-01'), reason: 'Sắp xếp' },
  ],
  'change-superior': [
    { committee: 'phuong', superior: 'coso', from: localDate('2020-01-01'), reason: '' },
    { committee: 'la', superior: 'la', from: FROM, reason: '' },
  ],
  'end-committee': [
    { committee: 'tinh', to: FROM, successors: ['tinh'], openFilesTo: 'phuong', bodies: [{ body: 'ban.ubkt.phuong', successor: 'ban.ubkt.tinh' }], reason: '' },
    { committee: 'phuong', to: FROM, successors: [], openFilesTo: 'tinh', bodies: [], reason: '' },
  ],
  'set-term': [{ committee: 'phuong', from: FROM, to: BEFORE }],
  'designate-office': [{ committee: 'phuong', person: 'nguoila', from: FROM }],
  'open-body': [{ id: 'ban.ubkt.phuong', committee: 'la', name: '', kind: 'inspection', from: FROM }],
  'rename-body': [{ body: 'la', name: '', from: FROM, reason: '' }],
  'end-body': [{ body: 'ban.ubkt.phuong', to: FROM, successor: 'ban.ubkt.tinh', reason: '' }],
  'transfer-person': [{ person: 'nguoila', managedBy: 'la', from: FROM, reason: '' }],
  'add-person': [
    { id: 'Nguyễn', name: '', managedBy: 'la' },
    { id: 'bithu.phuong', name: 'Người mới', managedBy: null },
    { id: 'system', name: 'Hệ thống', managedBy: null },
  ],
  'correct-person': [{ person: 'nguoila', name: '', reason: '' }],
  'correct-position': [
    { position: 'la', reason: '' },
    { position: 'uyvien.phuong/standing-member', from: localDate('1990-01-01'), reason: 'Sửa' },
    { position: 'uyvien.phuong/standing-member', reason: 'Sửa' },
    { position: 'quantri.tinh/administrator', to: BEFORE, reason: 'Sửa' },
  ],
  appoint: [
    { person: 'nguoila', post: 'officer', committee: 'la', from: FROM, to: BEFORE },
    { person: 'canbo.phuong', post: 'head', committee: 'phuong', body: 'la', from: FROM },
    { person: 'canbo.phuong', post: 'officer', committee: 'tinh', body: 'ban.ubkt.phuong', from: FROM },
    { person: 'uyvien.phuong', post: 'standing-member', committee: 'phuong', from: FROM },
    { person: 'quantri.tinh', post: 'head', committee: 'phuong', from: FROM },
  ],
  delegate: [
    { position: 'la', person: 'nguoila', acts: [], from: FROM, to: BEFORE, paper: { number: '', date: FROM } },
    { position: 'bithu.phuong/head', person: 'bithu.phuong', acts: ['head-decides'], from: FROM, paper: { number: '1', date: FROM } },
  ],
  'end-delegation': [{ delegation: 'la', to: FROM, reason: '' }],
  'end-position': [
    { position: 'la', to: FROM, reason: '' },
    { position: 'bithu.phuong/head', to: localDate('2019-12-31'), reason: '' },
    { position: 'quantri.tinh/administrator', to: FROM, reason: 'Nghỉ' },
  ],
  'make-one-time-link': [{ person: 'nguoila', removesFactors: false, reason: '' }],
  'suspend-account': [{ person: 'quantri.tinh', reason: '' }],
  'restore-account': [{ person: 'canbo.phuong', reason: '' }],
  'announce-days': [
    { days: [], document: { number: '', date: localDate('2030-01-01') } },
    {
      days: [
        { date: localDate('2040-01-01'), kind: 'statutory', name: '' },
        { date: localDate('2026-11-26'), kind: 'swapped-in', name: 'Làm bù' },
        { date: localDate('2026-11-29'), kind: 'swapped-off', name: 'Nghỉ hoán đổi' },
        { date: localDate('2026-12-05'), kind: 'swapped-in', name: 'Làm bù', for: localDate('2026-12-01') },
        { date: localDate('2026-12-02'), kind: 'statutory', name: 'Nghỉ' },
        { date: localDate('2026-12-02'), kind: 'statutory', name: 'Nghỉ' },
      ],
      document: DOCUMENT,
    },
    { days: [{ date: localDate('2026-01-01'), kind: 'statutory', name: 'Tết Dương lịch' }], document: DOCUMENT },
  ],
  'confirm-days': [
    { dates: [], document: DOCUMENT },
    { dates: [localDate('2026-01-01')], document: DOCUMENT },
  ],
  'withdraw-days': [{ dates: [localDate('2026-01-05')], reason: '', document: DOCUMENT }],
  'announce-year': [
    { year: 2028, days: [{ date: localDate('2029-01-01'), kind: 'statutory', name: 'Tết Dương lịch' }], document: DOCUMENT },
  ],
  'set-policy': [
    { committee: 'phuong', from: BEFORE, changes: {}, paper: { number: '', date: localDate('2030-01-01') } },
    { committee: 'phuong', from: FROM, changes: { 'votes.more-than-percent-of-members': 40, 'forward.reply-ends-own-clock': false }, paper: DOCUMENT },
    { committee: 'phuong', from: FROM, changes: { 'opinion.working-days': 10 }, paper: DOCUMENT },
  ],
  'end-account': [{ person: 'nguoila', reason: '' }],
}

/** Every different refusal that comes of it. */
export function administrativeRefusalsMet(): readonly Refusal[] {
  const administration = anAdministration()
  const ended = administration.given('end-position', { position: 'uyvien.phuong/standing-member', to: FROM, reason: 'Chuyển công tác' })
  const reorganised = ended
    .given('set-term', { committee: 'phuong', from: FROM })
    .given('transfer-person', { person: 'canbo.phuong', managedBy: 'tinh', from: localDate('2023-02-01'), reason: 'Chuyển' })
    .given('end-body', { body: 'ban.phoihop.phuong', to: FROM, successor: null, reason: 'Sắp xếp' })
    .given('end-committee', { committee: 'coso', to: localDate('2023-06-30'), successors: ['phuong'], openFilesTo: 'phuong', bodies: [], reason: 'Sắp xếp' })
  const onceMore: readonly AdministrativeCommand[] = [
    { act: 'set-term', data: { committee: 'phuong', from: FROM } },
    { act: 'transfer-person', data: { person: 'canbo.phuong', managedBy: 'tinh', from: FROM, reason: 'Chuyển' } },
    { act: 'end-body', data: { body: 'ban.phoihop.phuong', to: FROM, successor: null, reason: 'Sắp xếp' } },
    { act: 'end-committee', data: { committee: 'coso', to: FROM, successors: ['phuong'], openFilesTo: 'phuong', bodies: [], reason: 'Sắp xếp' } },
  ]
  const headAgain = administration
    .given('end-position', { position: 'bithu.phuong/head', to: BEFORE, reason: 'Chuyển' })
    .given('appoint', { person: 'uyvien.phuong', post: 'head', committee: 'phuong', from: FROM })
  const twoHeads = { act: 'correct-position', data: { position: 'bithu.phuong/head', to: FROM, reason: 'Sửa' } } as const
  const again = { act: 'end-position', data: { position: 'uyvien.phuong/standing-member', to: FROM, reason: 'Chuyển' } } as const
  const commands = Object.entries(WRONG_ADMINISTRATION).flatMap(([act, wrong]) => wrong.map((data) => ({ act, data }) as AdministrativeCommand))
  const decisions = [
    ...['quantri.tinh', 'bithu.phuong'].flatMap((person) => commands.map((command) => decideAdministration(command, administration.context(person)))),
    ...onceMore.map((command) => decideAdministration(command, reorganised.context('quantri.tinh'))),
    decideAdministration(twoHeads, headAgain.context('quantri.tinh')),
    decideAdministration(again, ended.context('quantri.tinh')),
    ...onAccountsNotOpen(administration),
  ]
  return decisions.flatMap((decision) => (decision.accepted ? [] : decision.refusals))
}

/** What can be refused only of an account that is suspended or has ended. */
function onAccountsNotOpen(administration: ReturnType<typeof anAdministration>) {
  const on = { person: 'canbo.phuong', reason: 'Nghỉ dài ngày' }
  const suspended = administration.given('suspend-account', on).context('quantri.tinh')
  const ended = administration.given('end-account', on).context('quantri.tinh')
  return [
    decideAdministration({ act: 'make-one-time-link', data: { ...on, removesFactors: false } }, suspended),
    decideAdministration({ act: 'suspend-account', data: on }, suspended),
    decideAdministration({ act: 'end-account', data: on }, ended),
  ]
}
