import type { ActData } from '../case/acts.ts'
import { DAYS } from './days.ts'
import { aLetter } from './letter.ts'

/** Data of the acts of protection and coordination (d6.k2.a, d7.k5, d8.k4, d9) with nothing wrong in it. */

export const aProtectionRequest = (change: Partial<ActData<'request-protection'>> = {}): ActData<'request-protection'> => ({
  reason: 'Bị đe dọa vì tham mưu thu hồi đất sai đối tượng.',
  ...change,
})

export const anInitiative = (change: Partial<ActData<'initiate-protection'>> = {}): ActData<'initiate-protection'> => ({
  person: 'canbo.phuong',
  reason: 'Cán bộ bị vu khống trên mạng xã hội.',
  fields: ['honour', 'reputation'],
  ...change,
})

export const aProtectionMeasure = (change: Partial<ActData<'apply-protection-measure'>> = {}): ActData<'apply-protection-measure'> => ({
  of: 'protection/1',
  field: 'safety',
  what: 'Cử người đi cùng khi làm việc tại hiện trường.',
  doneBy: 'Công an phường',
  from: DAYS.receipt,
  ...change,
})

export const anEscalation = (change: Partial<ActData<'escalate-protection'>> = {}): ActData<'escalate-protection'> => ({
  of: 'protection/1',
  to: { kind: 'body', body: 'ban.noichinh.tinh' },
  lacking: 'competence',
  reasons: 'Việc liên quan cơ quan cấp tỉnh, cấp ủy phường không có thẩm quyền.',
  asks: 'Có biện pháp bảo vệ cán bộ trong vụ việc này.',
  letter: aLetter(),
  ...change,
})

export const aCoordinationRequest = (change: Partial<ActData<'request-coordination'>> = {}): ActData<'request-coordination'> => ({
  agencies: [{ kind: 'body', body: 'ban.ubkt.phuong' }],
  what: 'Cho biết kết quả xác minh nội dung tố cáo.',
  of: 'protection/1',
  ...change,
})

export const anAgencyAnswer = (change: Partial<ActData<'record-agency-answer'>> = {}): ActData<'record-agency-answer'> => ({
  of: 'escalation/1',
  document: { number: '15-CV', date: DAYS.receipt },
  text: 'Đã tiếp nhận, đang xác minh.',
  ...change,
})
