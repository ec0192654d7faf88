import { z } from 'zod'
import { replicate } from './acts/encouraging.ts'
import { identifier } from './primitives/identifier.ts'
import { localDate } from './primitives/local-date.ts'

/** `POST /models/{id}/take-up`: the model is named by the address at which it was made public. */
export const takeUpModel = replicate
  .omit({ publication: true })
  .extend({ on: localDate.optional().describe('Ngày nhận làm theo; mặc định hôm nay'), as: identifier.optional().describe('Mã chức danh dùng để làm, khi giữ nhiều chức danh') })
export type TakeUpModel = z.infer<typeof takeUpModel>

export const modelTakenUp = z
  .object({ committee: z.string().describe('Cấp ủy nhận làm theo'), on: localDate.describe('Ngày nhận làm theo') })
  .meta({ id: 'ModelTakenUp', description: 'Đã ghi nhận nhân rộng' })
export type ModelTakenUp = z.infer<typeof modelTakenUp>
