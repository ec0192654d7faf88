import { Link } from '@tanstack/react-router'
import styles from './steps.module.css'

export interface Step {
  /** Its name in the address. */
  readonly key: string
  readonly title: string
  readonly done: boolean
  /** What it still lacks: «còn thiếu 2 mục». */
  readonly note?: string
}

export interface StepsProps {
  readonly label: string
  readonly steps: readonly Step[]
  readonly current: string
}

/** The steps of a long form: each can be gone to at any time, and each says what it still lacks. The step is in the address. */
export function Steps({ label, steps, current }: StepsProps) {
  return (
    <nav aria-label={label}>
      <ol className={styles.steps}>
        {steps.map(({ key, title, done, note }, index) => (
          <li key={key}>
            <Link
              to="."
              search={(search) => ({ ...search, buoc: key })}
              className={styles.step}
              aria-current={key === current ? 'step' : undefined}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.title}>{title}</span>
              <span className={styles.note}>{note ?? (done ? 'đã đủ' : '')}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
