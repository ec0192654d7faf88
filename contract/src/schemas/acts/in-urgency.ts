import { RECOGNITIONS, WORD_FORMS } from '@dam-lam/core'
import { z } from 'zod'
import { letter } from '../letter.ts'
import { meeting } from '../meeting.ts'
import { scope } from '../plan/scope.ts'
import { committeeId } from '../primitives/identifier.ts'
import { timeOfDay } from '../primitives/time-of-day.ts'
import { paragraphs } from '../primitives/text.ts'

/** The data of urgent action (d4.k4): few fields, to be typed on a telephone. */
const form = z.enum(WORD_FORMS).describe('phone: điện thoại; message: tin nhắn; in-person: trực tiếp')
const time = timeOfDay.optional().describe('Giờ diễn ra, theo lời khai')
const situation = paragraphs.describe('Tình thế cấp thiết, tình huống bất ngờ')
const whyNoTimeToPlan = paragraphs.describe('Vì sao không kịp lập kế hoạch xin chủ trương')

export const reportUrgent = z.strictObject({ to: committeeId.describe('Cấp ủy có người đứng đầu được báo cáo'), situation, whyNoTimeToPlan, form, time })

export const directUrgent = z.strictObject({ direction: paragraphs.describe('Nội dung chỉ đạo'), form, time })

export const actUrgently = z.strictObject({
  situation,
  whyNoTimeToPlan,
  responsibility: paragraphs.describe('Chủ trì xử lý theo chức trách, nhiệm vụ nào'),
  whyReportingImpossible: paragraphs.describe('Vì sao không thể báo cáo'),
  decided: paragraphs.describe('Đã quyết định gì'),
  done: paragraphs.describe('Đã làm gì'),
  time,
})

export const reportUrgentInWriting = z.strictObject({
  account: paragraphs.describe('Diễn biến'),
  results: paragraphs.describe('Kết quả, thiệt hại nếu có'),
})

export const concludeUrgent = z.strictObject({
  meeting,
  evaluation: paragraphs.describe('Đánh giá của tập thể'),
  recognised: z.enum(RECOGNITIONS).describe('full: công nhận toàn bộ; part: công nhận một phần; none: không công nhận'),
  scope: scope.optional().describe('Phạm vi được công nhận'),
  letter: letter.optional().describe('Văn bản thông báo kết luận cho cán bộ'),
})
