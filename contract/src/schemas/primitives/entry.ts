import { z } from 'zod'
import { localDate } from './local-date.ts'

/** By which event, on which day, and on which day that was entered. */
export const entryFields = {
  event: z.int().describe('Thứ tự trong lịch sử hồ sơ, đếm từ 1'),
  on: localDate.describe('Ngày việc diễn ra'),
  enteredOn: localDate.describe('Ngày nhập'),
}

export const entry = z.object(entryFields).meta({ id: 'Entry' })
