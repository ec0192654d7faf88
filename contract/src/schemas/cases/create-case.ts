import { CASE_KINDS } from '@dam-lam/core'
import { z } from 'zod'
import { identifier, personId } from '../primitives/identifier.ts'

/** `POST /cases`: begins a draft. The office may begin one for a proposer who sent paper. */
export const createCase = z
  .strictObject({
    kind: z.enum(CASE_KINDS).describe('proposal: đề xuất xin chủ trương; urgent-action: xử lý trong tình thế cấp thiết; protection: yêu cầu bảo vệ khi không có hồ sơ nào khác'),
    adjusts: identifier.optional().describe('Mã hồ sơ đã được cho chủ trương mà đề xuất này xin điều chỉnh phạm vi; bản nháp bắt đầu bằng kế hoạch ấy'),
    proposer: personId.optional().describe('Người đề xuất, khi văn phòng nhập hộ bản giấy; cán bộ cần được bảo vệ, khi cấp ủy quản lý thấy cần'),
  })
  .meta({ id: 'CreateCase' })
export type CreateCase = z.infer<typeof createCase>

export const caseCreated = z.object({ id: z.string(), draftVersion: z.int() }).meta({ id: 'CaseCreated' })
export type CaseCreated = z.infer<typeof caseCreated>

/** The part of an address that names a case. */
export const caseParams = z.object({ id: identifier })
export type CaseParams = z.infer<typeof caseParams>
