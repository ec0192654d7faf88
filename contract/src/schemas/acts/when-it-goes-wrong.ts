import { CAUSES, FINDINGS, INCIDENT_KINDS, K1_CASES, MOTIVES, POINT_FINDINGS, PROTECTION_OUTCOMES } from '@dam-lam/core'
import { z } from 'zod'
import { letter } from '../letter.ts'
import { meeting } from '../meeting.ts'
import { bodyId, identifier, personId } from '../primitives/identifier.ts'
import { localDate } from '../primitives/local-date.ts'
import { line, paragraphs } from '../primitives/text.ts'

/** The data of what follows when something went wrong (d3.k4, d6.k1–k2, d7.k6, d8.k3, d8.k5). */
const incident = identifier.describe('Việc nào: incident/1')

export const incidentKind = z.enum(INCIDENT_KINDS).describe('risk: rủi ro; error: sai sót; shortfall: chỉ không đạt hoặc đạt một phần mục tiêu')

export const reportIncident = z.strictObject({
  kind: incidentKind,
  what: paragraphs.describe('Đã xảy ra việc gì'),
  happenedOn: localDate.describe('Ngày xảy ra'),
  knownOn: localDate.optional().describe('Ngày người báo cáo biết; bỏ trống nếu là ngày báo cáo'),
  damage: paragraphs.describe('Thiệt hại, bằng lời hoặc số tiền'),
  part: paragraphs.describe('Thuộc phần nào của kế hoạch'),
  where: paragraphs.optional().describe('Xảy ra ở đâu'),
  resources: paragraphs.optional().describe('Đã dùng nguồn lực nào'),
  byWhom: paragraphs.optional().describe('Ai đã làm'),
})

export const reportIncidentToSuperior = z.strictObject({ incident, letter })

export const directVerification = z.strictObject({
  incident,
  lead: bodyId.describe('Cơ quan thẩm tra, xác minh'),
  coordinating: z.array(bodyId).max(100).describe('Cơ quan phối hợp'),
  agencies: paragraphs.optional().describe('Cơ quan ngoài hệ thống cùng tham gia'),
  verifiers: z.array(personId).max(100).optional().describe('Những người được giao thẩm tra, xác minh'),
  instructions: paragraphs.describe('Nội dung chỉ đạo'),
})

const finding = z.enum(FINDINGS).describe('found: có; not-found: không; not-established: chưa xác định')
const reasons = paragraphs.describe('Vì sao kết luận như vậy')
const found = z.strictObject({ finding, reasons })

/** What a verification found, each finding with reasons; the same in a document of an external superior. */
const findings = {
  occurred: found.describe('Có rủi ro, sai sót không'),
  points: z
    .array(z.strictObject({ point: line.describe('what, where, time, resources, implementers, condition/1'), finding: z.enum(POINT_FINDINGS).describe('inside: trong phạm vi; outside: ngoài phạm vi; not-established: chưa xác định'), reasons }))
    .max(200)
    .describe('Từng điểm của phạm vi được cho chủ trương'),
  asApproved: found.describe('Có thực hiện đúng chủ trương không'),
  motives: z
    .array(
      z.strictObject({
        person: personId,
        motive: z.enum(MOTIVES).describe('clean: trong sáng, vì lợi ích chung; gain: vụ lợi; personal: lợi ích cá nhân; local: lợi ích cục bộ; group: lợi ích nhóm; not-established: chưa xác định'),
        reasons,
      }),
    )
    .max(200)
    .describe('Động cơ của từng cán bộ'),
  nature: paragraphs.describe('Tính chất'),
  extent: paragraphs.describe('Mức độ'),
  cause: z.strictObject({ kind: z.enum(CAUSES).describe('objective: khách quan; subjective: chủ quan; both: cả hai; not-established: chưa xác định'), reasons }).describe('Nguyên nhân'),
  seriousConsequence: found.describe('Có gây hậu quả nghiêm trọng không'),
  cases: z.array(z.strictObject({ case: z.enum(K1_CASES).describe('Gạch đầu dòng của Điều 6 khoản 1'), finding, reasons })).max(K1_CASES.length).describe('Từng trường hợp trong bốn trường hợp'),
  mitigating: paragraphs.nullable().default(null).describe('Tình tiết miễn trừ, giảm nhẹ; null nếu không có'),
}

export const verificationFindings = z.strictObject(findings)

export const concludeVerification = z.strictObject({ incident, ...findings })

const protectionOutcome = z.enum(PROTECTION_OUTCOMES).describe('exemption: miễn trách nhiệm; mitigation: giảm nhẹ trách nhiệm; measures: áp dụng biện pháp bảo vệ; none: không')

const cadres = z
  .array(z.strictObject({ person: personId, outcome: protectionOutcome, reasons: paragraphs.describe('Lý do'), measures: paragraphs.optional().describe('Biện pháp bảo vệ') }))
  .max(200)
  .describe('Quyết định về từng cán bộ')

/** Without meeting and letter, as the document of an external level says it. */
export const protectionOnCadres = z.strictObject({ incident, cadres })

export const decideProtection = z.strictObject({ incident, meeting, cadres, letter: letter.optional().describe('Văn bản thông báo cho cán bộ') })

export const makePublic = z.strictObject({ incident, title: line.describe('Tiêu đề'), text: paragraphs.describe('Nội dung công khai') })

export const remedy = z.strictObject({
  incident,
  text: paragraphs.describe('Khắc phục gì'),
  acceptsResponsibility: z.boolean().optional().describe('Cán bộ tự giác nhận trách nhiệm'),
})
