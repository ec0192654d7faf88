import type { Basis } from './basis/basis.ts'
import { Ground } from './basis/ground.tsx'
import { Why } from './basis/why.tsx'
import styles from './refusal-list.module.css'

/** One reason why something may not be done: in words, with its ground. */
export interface Reason {
  readonly key: string
  readonly words: string
  readonly basis: Omit<Basis, 'subject'>
}

export interface RefusalListProps {
  /** What may not be done: «Chưa thể trình Ban Thường vụ». */
  readonly title: string
  readonly reasons: readonly Reason[]
}

/** Every reason against an act, never only the first. Spoken at once, because it answers what was just pressed. */
export function RefusalList({ title, reasons }: RefusalListProps) {
  return (
    <section className={styles.refusal} role="alert">
      <h2 className={styles.title}>{title}</h2>
      <ol className={styles.reasons}>
        {reasons.map(({ key, words, basis }) => (
          <li key={key}>
            <Why {...basis} subject={words}>
              <p>{words}</p>
              <Ground {...basis} subject={words} />
            </Why>
          </li>
        ))}
      </ol>
    </section>
  )
}
