import type { Basis } from './basis/basis.ts'
import { Ground } from './basis/ground.tsx'
import { Why } from './basis/why.tsx'
import { dueWords, isLate, type Due } from './due-words.ts'
import { formatDate } from './format-date.ts'
import styles from './due-date.module.css'

export interface DueDateProps extends Due {
  readonly basis: Basis
}

/** A due date that always says the working days left and whether law or the committee set it. */
export function DueDate({ basis, ...due }: DueDateProps) {
  const late = isLate(due)
  return (
    <Why {...basis} inline>
      <span className={styles.due} data-late={late || undefined} data-kind={due.kind}>
        <time className={styles.date} dateTime={due.date}>{formatDate(due.date)}</time>
        {due.provisional && <span className={styles.provisional}> (tạm tính)</span>}
        <span className={styles.words}>
          <span className={styles.left}>{dueWords(due)}</span>
          {' · '}
          <Ground {...basis} />
        </span>
      </span>
    </Why>
  )
}
