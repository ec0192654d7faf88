import { localDate, type LocalDate } from '@dam-lam/core'

const DAY_IN_VIETNAM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })

/** The day it is in Vietnam at an instant, whatever the clock of the reader is set to. */
export const dayInVietnam = (instant: Date): LocalDate => localDate(DAY_IN_VIETNAM.format(instant))

/** The day it is in Vietnam now. */
export const today = (): LocalDate => dayInVietnam(new Date())
