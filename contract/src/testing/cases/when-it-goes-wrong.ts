import { anApprovedCase, anIncident, anIncidentCase, aPlan, aProtectionDecision, aVerifiedCase, DAYS, inVerification, theFindings } from '@dam-lam/core/testing'
import type { Cases } from './cases.ts'
import { letter, underCentre } from './starts.ts'

const wrongUnderCentre = () => underCentre().given('canbo.phuong', 'report-incident', anIncident())
const concludedByCentre = () => {
  const told = wrongUnderCentre()
  return told.given('vanphong.tinh', 'record-external', {
    act: 'conclude-verification',
    document: { number: '12-CV/TW', date: DAYS.receipt },
    data: { incident: 'incident/1', ...theFindings(told.file) },
  })
}

export const whenItGoesWrong: Cases = {
  'gone wrong': () => anIncidentCase(),
  'gone wrong, found by the committee': () => anApprovedCase().given('vanphong.phuong', 'report-incident', anIncident({ kind: 'risk' })),
  'reported to the superior': () => anIncidentCase().given('vanphong.phuong', 'report-incident-to-superior', { incident: 'incident/1', letter }),
  'being verified': () => inVerification(),
  'being verified, by an implementer’s own body': () => inVerification({ plan: aPlan({ implementers: ['canbo.phuong', 'phobithu.tinh'] }) }),
  verified: () => aVerifiedCase(),
  'protection decided': () => aVerifiedCase().given('vanphong.phuong', 'decide-protection', aProtectionDecision()),
  'protection decided, with measures': () =>
    aVerifiedCase().given('vanphong.phuong', 'decide-protection', aProtectionDecision({ cadres: [{ person: 'canbo.phuong', outcome: 'measures', reasons: 'Theo kết luận.', measures: 'Cử người hỗ trợ.' }] })),
  remedied: () => anIncidentCase().given('canbo.phuong', 'remedy', { incident: 'incident/1', text: 'Đã khôi phục giấy tờ.', acceptsResponsibility: true }),
  'remedy directed': () => anIncidentCase().given('bithu.phuong', 'remedy', { incident: 'incident/1', text: 'Khôi phục giấy tờ cho hai hộ.' }),
  'made public': () => anIncidentCase().given('vanphong.phuong', 'make-public', { incident: 'incident/1', title: 'Về việc thất lạc hồ sơ', text: 'Diễn biến và hướng xử lý.' }),
  'gone wrong under the centre': wrongUnderCentre,
  'concluded by the centre': () => concludedByCentre(),
  'decided by the centre': () =>
    concludedByCentre().given('vanphong.tinh', 'record-external', {
      act: 'decide-protection',
      document: { number: '13-CV/TW', date: DAYS.receipt },
      data: { incident: 'incident/1', cadres: [{ person: 'canbo.phuong', outcome: 'mitigation', reasons: 'Theo văn bản.' }] },
    }),
}
