import type { Basis } from './basis/basis.ts'
import { Ground } from './basis/ground.tsx'
import { Why } from './basis/why.tsx'
import { Day } from './day.tsx'
import { dueWords, isLate, type DueStanding } from './due-words.ts'
import styles from './due-date.module.css'

export interface DueDateProps extends DueStanding {
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** Whether the number of days is the text's or the committee's own: only lateness against the law is told in red. */
  readonly kind: 'law' | 'policy'
  /** It reaches into a year whose calendar is not yet announced. */
  readonly provisional: boolean
  readonly basis: Basis
}

/** A due date that always says the working days left and whether law or the committee set it. */
export function DueDate({ date, kind, provisional, basis, ...standing }: DueDateProps) {
  return (
    <Why {...basis} inline>
      <span className={styles.due} data-late={isLate(standing) || undefined} data-kind={kind}>
        <Day date={date} className={styles.date} />
        {provisional && <span className={styles.provisional}> (tạm tính)</span>}
        <span className={styles.words}>
          <span className={styles.left}>{dueWords(standing)}</span>
          <Ground {...basis} />
        </span>
      </span>
    </Why>
  )
}
