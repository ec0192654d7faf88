import { z } from 'zod'
import { secrecy } from '../files/file.ts'
import { planDraft } from '../plan/plan-draft.ts'
import { localDate } from '../primitives/local-date.ts'
import { paragraphs } from '../primitives/text.ts'

/** The data of what a proposer does. */
export const submit = z.strictObject({
  receivedOn: localDate.optional().describe('Ngày nhận bản giấy; chỉ văn phòng được khai'),
  secrecy: secrecy.optional(),
})

const newPlan = z.strictObject({ plan: planDraft, secrecy: secrecy.optional() })

export const supplement = newPlan
export const resubmit = newPlan

export const withdraw = z.strictObject({ reason: paragraphs.describe('Lý do rút') })
