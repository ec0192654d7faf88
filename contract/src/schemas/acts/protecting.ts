import { LACKING, PROTECTION_FIELDS } from '@dam-lam/core'
import { z } from 'zod'
import { letter } from '../letter.ts'
import { paperReference } from '../paper-reference.ts'
import { bodyId, identifier, personId } from '../primitives/identifier.ts'
import { localDate } from '../primitives/local-date.ts'
import { line, paragraphs } from '../primitives/text.ts'

/** The data of protection and coordination (d6.k2.a, d7.k5, d8.k4, d9). */
const protectionField = z
  .enum(PROTECTION_FIELDS)
  .describe('politics: chính trị; economy: kinh tế; law: pháp luật; administration: hành chính; honour: danh dự; dignity: nhân phẩm; reputation: uy tín; property: tài sản; safety: sự an toàn')

const fields = z.array(protectionField).max(PROTECTION_FIELDS.length).optional().describe('Cần được bảo vệ về mặt nào; không bắt buộc nêu')
const of = identifier.describe('Việc bảo vệ nào: protection/1')

export const agency = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('body'), body: bodyId.describe('Cơ quan trong danh mục') }),
  z.strictObject({ kind: z.literal('external'), name: line.describe('Tên cơ quan ngoài hệ thống') }),
])

export const requestProtection = z.strictObject({
  reason: paragraphs.describe('Vì sao cần được bảo vệ'),
  fields,
  wanted: paragraphs.optional().describe('Đề nghị biện pháp gì, nếu có'),
})

export const initiateProtection = z.strictObject({ person: personId.describe('Cán bộ cần được bảo vệ'), reason: paragraphs.describe('Vì sao thấy cần được bảo vệ'), fields })

const measureShape = {
  field: protectionField,
  what: paragraphs.describe('Biện pháp'),
  doneBy: line.describe('Ai thực hiện'),
  from: localDate.describe('Từ ngày'),
  to: localDate.optional().describe('Đến ngày; bỏ trống nếu đến khi kết thúc việc bảo vệ'),
}

export const applyProtectionMeasure = z.strictObject({ of, ...measureShape })

export const escalateProtection = z.strictObject({
  of,
  to: agency.describe('Cơ quan chức năng cấp trên'),
  lacking: z.enum(LACKING).describe('capacity: không đủ năng lực bảo vệ; competence: không thuộc thẩm quyền giải quyết'),
  reasons: paragraphs.describe('Vì sao'),
  asks: paragraphs.describe('Đề nghị làm gì'),
  letter: letter.optional(),
})

export const reportEscalation = z.strictObject({ letter })

export const endProtection = z.strictObject({ of, result: paragraphs.describe('Kết quả') })

export const requestCoordination = z.strictObject({
  agencies: z.array(agency).max(50).describe('Các cơ quan được yêu cầu'),
  what: paragraphs.describe('Yêu cầu phối hợp việc gì'),
  of: of.optional().describe('Cho việc bảo vệ nào, nếu có'),
})

export const answerCoordination = z.strictObject({ of: identifier.describe('Yêu cầu nào: coordination/1'), text: paragraphs.describe('Nội dung trả lời') })

export const recordAgencyAnswer = z.strictObject({
  of: identifier.describe('Trả lời cho đề nghị, yêu cầu nào: escalation/1, coordination/1'),
  document: paperReference,
  text: paragraphs.describe('Nội dung trả lời'),
  measure: z.strictObject(measureShape).optional().describe('Biện pháp mà cơ quan ấy áp dụng, nếu có'),
})
