import { isLocalDate, type LocalDate } from '@dam-lam/core'
import { z } from 'zod'

const isDay = (text: string): text is LocalDate => isLocalDate(text)

/** A day of the calendar, `YYYY-MM-DD` in Asia/Ho_Chi_Minh; 30/02 is refused. */
export const localDate = z
  .string()
  .refine(isDay, { error: 'no-such-day' })
  .meta({ id: 'LocalDate', description: 'Ngày theo giờ Việt Nam, dạng YYYY-MM-DD', format: 'date' })
