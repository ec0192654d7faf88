import { useWorkingDays } from '../api/working-days.ts'
import { Answer } from '../face/answer.tsx'
import { formatDate } from '../face/format-date.ts'
import { weekdayWords } from '../face/weekday-words.ts'
import type { CountAsked } from './count-in-address.ts'
import { CountedDays } from './counted-days.tsx'
import styles from './count.module.css'

/** The day on which the count ends, and how it was reached. */
export function Count({ count }: { readonly count: CountAsked }) {
  return (
    <Answer of={useWorkingDays(count)}>
      {(counted) => (
        <>
          <p className={styles.result}>
            <span>Ngày làm việc thứ {counted.add} kể từ {formatDate(counted.from)} là {weekdayWords(counted.date)}</span>
            <strong className={styles.date}>{formatDate(counted.date)}</strong>
          </p>
          <CountedDays {...counted} />
        </>
      )}
    </Answer>
  )
}
