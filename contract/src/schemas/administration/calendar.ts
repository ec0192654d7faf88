import { z } from 'zod'
import { paperReference } from '../paper-reference.ts'
import { localDate } from '../primitives/local-date.ts'
import { line } from '../primitives/text.ts'
import { reason } from './organisation.ts'

export const dayKind = z
  .enum(['statutory', 'compensatory', 'swapped-off', 'swapped-in'])
  .meta({ id: 'DayKind', description: 'statutory: nghỉ lễ, tết; compensatory: nghỉ bù; swapped-off: nghỉ hoán đổi; swapped-in: thứ Bảy, Chủ nhật làm bù' })

/** More days than any document ever announced at once. */
const MOST_DAYS = 100

const dayEntered = z
  .strictObject({
    date: localDate.describe('Ngày khác tuần thường'),
    kind: dayKind,
    name: line.describe('Tên ngày, ví dụ: Tết Nguyên đán'),
    for: localDate.optional().describe('Với ngày làm bù: ngày nghỉ hoán đổi mà nó làm bù'),
  })
  .meta({ id: 'DayEntered', description: 'Một ngày của lịch, chép từ văn bản' })

const days = z.array(dayEntered).max(MOST_DAYS).describe('Các ngày theo văn bản')
const dates = z.array(localDate).max(MOST_DAYS).describe('Các ngày đang có trong lịch')

/** The data of acts on the working calendar. */
export const announceDays = z.strictObject({ days, document: paperReference })

export const confirmDays = z.strictObject({ dates, document: paperReference })

export const withdrawDays = z.strictObject({ dates, reason, document: paperReference })

export const announceYear = z.strictObject({ year: z.int().describe('Năm có lịch nghỉ vừa được công bố'), days, document: paperReference })
