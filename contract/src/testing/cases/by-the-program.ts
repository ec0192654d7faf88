import { aCase, aCoordinationRequest, anAdministration, aProtectionCase, aProtectionRequest, aSwap, DAYS } from '@dam-lam/core/testing'
import type { Cases } from './cases.ts'
import { ward } from './starts.ts'

const reason = 'Sắp xếp đơn vị hành chính (minh họa)'
/** The ward has ended, and one of the bodies below it. */
const REORGANISED = anAdministration()
  .given('change-superior', { committee: 'coso', superior: 'tinh', from: DAYS.day10, reason })
  .given('end-body', { body: 'ban.phoihop.coso', to: DAYS.day10, successor: 'ban.thamdinh.coso', reason })
  .given('end-committee', { committee: 'phuong', to: DAYS.day10, successors: ['tinh'], openFilesTo: 'tinh', bodies: [], reason }).organisations

export const byTheProgram: Cases = {
  'due day moved': () => ward().inAppraisal().calendarChanged(aSwap(DAYS.day2, DAYS.nextSaturday), { number: '12/VPCP-KGVX', date: DAYS.dayBefore }),
  'a committee ended': () => ward().inAppraisal().passedOn({ committee: 'phuong' }, REORGANISED, DAYS.day20),
  'a body ended': () => aCase({ committee: 'coso' }).submitted().registered().inAppraisal().passedOn({ body: 'ban.phoihop.coso' }, REORGANISED, DAYS.day20),
  'nobody left to appraise': () => ward().inAppraisal().passedOn({ committee: 'phuong' }, REORGANISED, DAYS.day20).passedOn({ body: 'ban.thamdinh.phuong' }, REORGANISED, DAYS.day20),
  'nobody left to coordinate': () =>
    aProtectionCase()
      .given('canbo.phuong', 'request-protection', aProtectionRequest())
      .given('bithu.phuong', 'request-coordination', aCoordinationRequest({ agencies: [{ kind: 'body', body: 'ban.ubkt.phuong' }] }))
      .passedOn({ body: 'ban.ubkt.phuong' }, REORGANISED, DAYS.day20),
}
