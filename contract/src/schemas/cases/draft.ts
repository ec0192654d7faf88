import { z } from 'zod'
import { keptFile } from '../files/file.ts'
import { refusal } from '../grounds/refusal.ts'
import { plan, planDraft } from '../plan/plan-draft.ts'
import { localDate } from '../primitives/local-date.ts'
import { named } from '../primitives/named.ts'
import { proposer } from './proposer.ts'

/** `PUT /cases/{id}/draft`: the whole plan as it now stands, over the version that was read. */
export const saveDraft = z
  .strictObject({ draftVersion: z.int().min(0), plan: planDraft })
  .meta({ id: 'SaveDraft' })
export type SaveDraft = z.infer<typeof saveDraft>

export const draftSaved = z
  .object({ draftVersion: z.int(), missing: z.array(refusal).describe('Những gì còn thiếu trước khi gửi được') })
  .meta({ id: 'DraftSaved' })
export type DraftSaved = z.infer<typeof draftSaved>

/** `GET /cases/{id}/draft`. */
export const draft = z
  .object({
    id: z.string(),
    draftVersion: z.int(),
    plan,
    files: z.array(keptFile).describe('Tài liệu kèm theo trong plan.files mà người xem được xem'),
    proposer,
    managingCommittee: named,
    missing: z.array(refusal),
    receivingCommittee: named.describe('Cấp ủy sẽ nhận hồ sơ, qua văn phòng'),
    dueOnIfSentToday: localDate.describe('Hạn trả lời nếu gửi hôm nay'),
    provisional: z.boolean().describe('Hạn đó là tạm tính'),
  })
  .meta({ id: 'Draft', description: 'Bản nháp' })
export type Draft = z.infer<typeof draft>
