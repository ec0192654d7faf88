import type { ActData } from '../case/acts.ts'
import type { Recognition } from '../d04-go-ahead/k4-urgent-action.ts'
import { aLetter } from './letter.ts'
import { aMeeting } from './meeting.ts'
import { aScope } from './plan.ts'

/** Data of the acts of urgent action (d4.k4) with nothing wrong in it. */

export const anUrgentReport = (change: Partial<ActData<'report-urgent'>> = {}): ActData<'report-urgent'> => ({
  to: 'phuong',
  situation: 'Đê bao khu dân cư bị rò, nước đang vào nhà.',
  whyNoTimeToPlan: 'Nước dâng trong đêm, phải xử lý ngay.',
  form: 'phone',
  time: '03:10',
  ...change,
})

export const anUrgentAct = (change: Partial<ActData<'act-urgently'>> = {}): ActData<'act-urgently'> => ({
  situation: 'Đê bao khu dân cư bị rò, nước đang vào nhà.',
  whyNoTimeToPlan: 'Nước dâng trong đêm, phải xử lý ngay.',
  responsibility: 'Được giao trực chỉ huy phòng, chống thiên tai.',
  whyReportingImpossible: 'Mất liên lạc toàn khu vực, đường bị chia cắt.',
  decided: 'Dùng vật tư của công trình bên cạnh để gia cố.',
  done: 'Đã gia cố xong đoạn rò.',
  ...change,
})

export const aWrittenAccount = (change: Partial<ActData<'report-urgent-in-writing'>> = {}): ActData<'report-urgent-in-writing'> => ({
  account: 'Diễn biến từ khi phát hiện đến khi xử lý xong.',
  results: 'Không có thiệt hại về người; đã dùng vật tư của công trình bên cạnh.',
  ...change,
})

/** A conclusion that says all that it must. */
export const aConclusion = (recognised: Recognition = 'full', change: Partial<ActData<'conclude-urgent'>> = {}): ActData<'conclude-urgent'> => ({
  meeting: aMeeting(),
  evaluation: 'Tình huống có thật, xử lý phù hợp.',
  recognised,
  ...(recognised !== 'none' && { scope: aScope() }),
  letter: aLetter(),
  ...change,
})
