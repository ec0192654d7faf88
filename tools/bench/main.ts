import { benchDeciding } from './deciding.ts'
import { benchDueDates } from './due-dates.ts'

/* The performance figures, as ratios within one run; absolute numbers only say what this machine did today. */
await benchDeciding()
await benchDueDates()
