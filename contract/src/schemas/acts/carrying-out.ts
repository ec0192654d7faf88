import { ACHIEVEMENTS, INSPECTED, RESOLUTIONS, VERDICTS } from '@dam-lam/core'
import { z } from 'zod'
import { meeting } from '../meeting.ts'
import { bodyId, identifier, personId } from '../primitives/identifier.ts'
import { localDate } from '../primitives/local-date.ts'
import { paragraphs } from '../primitives/text.ts'

/** The data of carrying out what was let start (d7.k3–k4, d8, d5.k2). */
export const startImplementation = z.strictObject({ note: paragraphs.optional().describe('Ghi chú khi bắt đầu') })

export const reportProgress = z.strictObject({
  done: paragraphs.describe('Đã làm gì trong kỳ'),
  results: paragraphs.describe('Kết quả đến nay'),
  risks: paragraphs.optional().describe('Rủi ro, sai sót, nếu có'),
})

export const asking = z.strictObject({ what: paragraphs.describe('Vướng gì, cần gì'), proposal: paragraphs.describe('Kiến nghị') })

export const resolveDifficulty = z.strictObject({
  of: identifier.describe('Khó khăn, kiến nghị nào: difficulty/1'),
  how: z.enum(RESOLUTIONS).describe('removed: đã tháo gỡ; supported: đã hỗ trợ; rule-issued: đã có quy định phù hợp'),
  text: paragraphs.describe('Đã tháo gỡ như thế nào'),
})

export const planEncouragement = z.strictObject({
  drawnUpBy: bodyId.optional().describe('Cơ quan xây dựng kế hoạch; bỏ trống nếu là văn phòng cấp ủy'),
  tasks: z
    .array(z.strictObject({ what: paragraphs.describe('Việc'), body: bodyId.describe('Cơ quan thực hiện'), dueOn: localDate.describe('Hạn') }))
    .max(100)
    .describe('Các việc của kế hoạch khuyến khích và bảo vệ'),
})

export const reportPlanTask = z.strictObject({ task: identifier.describe('Việc nào: task/1'), result: paragraphs.describe('Kết quả') })

export const inspect = z.strictObject({
  of: z.enum(INSPECTED).describe('plan: việc thực hiện kế hoạch; encouragement-plan: kế hoạch khuyến khích và bảo vệ'),
  findings: paragraphs.describe('Kết quả kiểm tra'),
})

export const changeImplementers = z.strictObject({ implementers: z.array(personId).max(200).describe('Những người thực hiện từ nay'), reason: paragraphs.describe('Lý do') })

export const stopImplementation = z.strictObject({ meeting, reasons: paragraphs.describe('Vì sao dừng') })

export const measuredResult = z.strictObject({
  expected: z.int().min(0).max(1_000).describe('Kết quả dự kiến thứ mấy trong kế hoạch, đếm từ 0'),
  achieved: z.enum(ACHIEVEMENTS).describe('full: đạt; part: đạt một phần; none: không đạt'),
  evidence: paragraphs.describe('Minh chứng'),
})

export const complete = z.strictObject({ results: z.array(measuredResult).max(200).describe('Từng kết quả dự kiến'), summary: paragraphs.describe('Tóm tắt') })

export const verdict = z.enum(VERDICTS).describe('effective: có hiệu quả thiết thực; partly: hiệu quả một phần; not: không hiệu quả')

export const evaluateResults = z.strictObject({ meeting, verdict, reasons: paragraphs.describe('Vì sao') })
