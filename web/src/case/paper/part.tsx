import { useId, type ReactNode } from 'react'
import type { Basis } from '../../face/basis/basis.ts'
import { Ground } from '../../face/basis/ground.tsx'
import { Why } from '../../face/basis/why.tsx'
import styles from './part.module.css'

export interface PartProps {
  readonly title: string
  /** Why the part is there; shown in Căn cứ and named beside the title. */
  readonly why?: Omit<Basis, 'subject'>
  readonly children: ReactNode
}

/** A part of a case under its own heading. */
export function Part({ title, why, children }: PartProps) {
  const heading = useId()
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>{title}</h2>
        {why && (
          <Why {...why} subject={title} inline>
            <Ground {...why} subject={title} />
          </Why>
        )}
      </div>
      {children}
    </section>
  )
}
