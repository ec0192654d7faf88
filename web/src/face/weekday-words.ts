import { weekday, type LocalDate } from '@dam-lam/core'

const WORDS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']

/** The day of the week: 14/12/2022 is «thứ Tư». */
export const weekdayWords = (date: LocalDate): string => WORDS[weekday(date) - 1] ?? ''
