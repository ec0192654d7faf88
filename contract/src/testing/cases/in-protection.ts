import { aCoordinationRequest, anAgencyAnswer, anEscalation, anInitiative, aProtectionCase, aProtectionMeasure, aProtectionRequest, DAYS } from '@dam-lam/core/testing'
import type { Cases } from './cases.ts'
import { letter } from './starts.ts'

const asked = () => aProtectionCase().given('canbo.phuong', 'request-protection', aProtectionRequest({ fields: ['safety'] }))

export const inProtection: Cases = {
  'protection draft': () => aProtectionCase(),
  'protection draft of nobody the regulation applies to': () => aProtectionCase({ proposer: 'quantri.tinh' }),
  'protection asked for': asked,
  'protection asked for by the head': () => aProtectionCase({ proposer: 'bithu.phuong' }).given('bithu.phuong', 'request-protection', aProtectionRequest({ wanted: 'Đính chính thông tin' })),
  'protection begun unasked': () => aProtectionCase().given('bithu.phuong', 'initiate-protection', anInitiative()),
  'under protection': () => asked().given('bithu.phuong', 'apply-protection-measure', aProtectionMeasure({ to: DAYS.day1 })),
  'protection handed up': () => asked().given('bithu.phuong', 'escalate-protection', anEscalation()),
  'protection handed on': () =>
    asked()
      .given('bithu.phuong', 'escalate-protection', anEscalation())
      .given('vanphong.phuong', 'report-escalation', { letter })
      .given('noichinh.tinh', 'escalate-protection', anEscalation({ to: { kind: 'external', name: 'Bộ Công an' }, letter: { ...letter, signedBy: 'bithu.tinh' } })),
  'protection handed up outside': () => asked().given('bithu.phuong', 'escalate-protection', anEscalation({ to: { kind: 'external', name: 'Bộ Công an' }, lacking: 'capacity' })),
  'protected by an agency outside': () =>
    asked()
      .given('bithu.phuong', 'escalate-protection', anEscalation({ to: { kind: 'external', name: 'Bộ Công an' } }))
      .given('vanphong.phuong', 'record-agency-answer', anAgencyAnswer({ measure: { field: 'safety', what: 'Cử người bảo vệ', doneBy: 'Công an', from: DAYS.receipt } })),
  'protection that climbed': () => asked().on(DAYS.day20).climbed(),
  'protection ended': () => asked().given('bithu.phuong', 'apply-protection-measure', aProtectionMeasure()).given('bithu.phuong', 'end-protection', { of: 'protection/1', result: 'Đã yên' }),
  'agencies asked to coordinate': () =>
    asked().given('vanphong.phuong', 'request-coordination', aCoordinationRequest({ agencies: [{ kind: 'body', body: 'ban.ubkt.phuong' }, { kind: 'external', name: 'Tòa án nhân dân' }] })),
  'coordination answered': () =>
    asked().given('vanphong.phuong', 'request-coordination', aCoordinationRequest()).given('ubkt.phuong', 'answer-coordination', { of: 'coordination/1', text: 'Tố cáo sai' }),
}
