import type { ActData, LocalDate } from '@dam-lam/core'
import { step, stepsIn, type Step } from '../../server/src/demo/demo-steps.ts'

/** From the report to the order to verify, where a story is about what comes after: the ward approved, the province is above it. */
const phuong = stepsIn('phuong')

export const goneWrong = (by: string, on: LocalDate, change: Partial<ActData<'report-incident'>> = {}): Step =>
  step(by, 'report-incident', {
    kind: 'error',
    what: 'Hai bộ hồ sơ bị thất lạc trên đường về phường (minh họa).',
    happenedOn: on,
    damage: 'Hai hộ dân phải làm lại giấy tờ (minh họa).',
    part: 'Giao nhận giấy tờ tại điểm trả kết quả (minh họa).',
    where: 'Thôn thứ nhất trong ba thôn (minh họa)',
    ...change,
  })

export const toVerification = (on: LocalDate): readonly Step[] => [
  step(phuong.office, 'report-incident-to-superior', { incident: 'incident/1', letter: phuong.letter('71-BC', on, 'Báo cáo rủi ro, sai sót (minh họa).') }),
  step('bithu.tinh', 'direct-verification', { incident: 'incident/1', lead: 'ban.ubkt.tinh', coordinating: [], instructions: 'Làm rõ phạm vi, động cơ, hậu quả (minh họa).' }),
]
