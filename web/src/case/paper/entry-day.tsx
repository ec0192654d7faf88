import { formatDate } from '../../face/format-date.ts'
import styles from './entry-day.module.css'

export interface Entered {
  /** The day it took place, as stated. */
  readonly on: string
  /** The day it was entered. */
  readonly enteredOn: string
}

/** When something took place; said apart when it was entered later, so that no stated day passes for more than it is. */
export function EntryDay({ on, enteredOn }: Entered) {
  return (
    <span>
      <time dateTime={on}>{formatDate(on)}</time>
      {enteredOn > on && <span className={styles.later}> (nhập sau, ngày {formatDate(enteredOn)})</span>}
    </span>
  )
}
