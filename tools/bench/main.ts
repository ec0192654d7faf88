import { benchActsOverHttp } from './acts-over-http.ts'
import { benchDeciding } from './deciding.ts'
import { benchDueDates } from './due-dates.ts'
import { benchReading } from './reading.ts'
import { benchReminders } from './reminders.ts'
import { benchStart } from './start.ts'

/* The performance figures, as ratios within one run; absolute numbers only say what this machine did today. */
const BENCHES = { acts: benchActsOverHttp, deciding: benchDeciding, 'due-dates': benchDueDates, start: benchStart, reading: benchReading, reminders: benchReminders }

const wanted = process.argv.slice(2)
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench()
}
