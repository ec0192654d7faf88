import { aCase, aLetter, DAYS } from '@dam-lam/core/testing'
import type { Cases } from './cases.ts'
import { province, letter } from './starts.ts'

export const beyondTheCommittee: Cases = {
  forwarded: province,
  'forwarded and told': () => province().given('vanphong.phuong', 'issue-reply', { kind: 'beyond-competence', letter }),
  'past the direct superior': () => aCase({ committee: 'coso' }).submitted().registered().forwardedTo('tinh'),
  'superior informed': () =>
    aCase({ committee: 'coso' })
      .submitted()
      .registered()
      .forwardedTo('tinh')
      .given('vanphong.coso', 'inform-superior', { letter: aLetter({ signedBy: 'bithu.coso' }) }),
  'with the province': () => province().registered(),
  'legal review': () =>
    province()
      .registered()
      .given('bithu.tinh', 'assign-legal-review', { lead: 'ban.ubkt.tinh', coordinating: ['ban.noichinh.tinh'] })
      .inAppraisal()
      .appraised()
      .beforeCollective(),
  'with the centre': () => province().registered().forwardedTo('trunguong'),
  'registered by the centre': () =>
    province()
      .registered()
      .forwardedTo('trunguong')
      .given('vanphong.tinh', 'record-external', { act: 'register', document: { number: '9-CV/TW', date: DAYS.receipt }, data: {} }),
  'answered by the centre': () =>
    province()
      .registered()
      .forwardedTo('trunguong')
      .given('vanphong.tinh', 'record-external', { act: 'issue-reply', document: { number: '9-CV/TW', date: DAYS.receipt }, data: { kind: 'approved' } }),
}
