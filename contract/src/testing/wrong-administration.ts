import { decideAdministration, localDate, type AdministrativeActData, type AdministrativeActName, type AdministrativeCommand, type Refusal } from '@dam-lam/core'
import { anAdministration } from '@dam-lam/core/testing'

const FROM = localDate('2023-01-01')
const BEFORE = localDate('2022-06-30')

/** Data that the contract lets pass and the rules of core refuse, for every administrative act. */
export const WRONG_ADMINISTRATION: { readonly [Name in AdministrativeActName]: readonly AdministrativeActData<Name>[] } = {
  'add-person': [
    { id: 'Nguyễn', name: '', managedBy: 'la' },
    { id: 'bithu.phuong', name: 'Người mới', managedBy: null },
  ],
  'correct-person': [{ person: 'nguoila', name: '', reason: '' }],
  appoint: [
    { person: 'nguoila', post: 'officer', committee: 'la', from: FROM, to: BEFORE },
    { person: 'canbo.phuong', post: 'head', committee: 'phuong', body: 'la', from: FROM },
    { person: 'canbo.phuong', post: 'officer', committee: 'tinh', body: 'ban.ubkt.phuong', from: FROM },
    { person: 'uyvien.phuong', post: 'standing-member', committee: 'phuong', from: FROM },
    { person: 'quantri.tinh', post: 'head', committee: 'phuong', from: FROM },
  ],
  'end-position': [
    { position: 'la', to: FROM, reason: '' },
    { position: 'bithu.phuong/head', to: localDate('2019-12-31'), reason: '' },
    { position: 'quantri.tinh/administrator', to: FROM, reason: 'Nghỉ' },
  ],
  'make-one-time-link': [{ person: 'nguoila', removesFactors: false, reason: '' }],
  'suspend-account': [{ person: 'quantri.tinh', reason: '' }],
  'restore-account': [{ person: 'canbo.phuong', reason: '' }],
  'end-account': [{ person: 'nguoila', reason: '' }],
}

/** Every different refusal that comes of it. */
export function administrativeRefusalsMet(): readonly Refusal[] {
  const administration = anAdministration()
  const ended = administration.given('end-position', { position: 'uyvien.phuong/standing-member', to: FROM, reason: 'Chuyển công tác' })
  const again = { act: 'end-position', data: { position: 'uyvien.phuong/standing-member', to: FROM, reason: 'Chuyển' } } as const
  const commands = Object.entries(WRONG_ADMINISTRATION).flatMap(([act, wrong]) => wrong.map((data) => ({ act, data }) as AdministrativeCommand))
  const decisions = [
    ...['quantri.tinh', 'bithu.phuong'].flatMap((person) => commands.map((command) => decideAdministration(command, administration.context(person)))),
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
