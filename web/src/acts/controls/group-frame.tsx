import { useId, type ReactNode } from 'react'
import type { Basis } from '../../face/basis/basis.ts'
import { Ground } from '../../face/basis/ground.tsx'
import { Why } from '../../face/basis/why.tsx'
import styles from './group-frame.module.css'

export interface GroupFrameProps {
  readonly label: string
  readonly help?: string
  readonly error?: string | undefined
  readonly why?: Omit<Basis, 'subject'>
  readonly children: ReactNode
}

/** The frame round questions that belong together: what they are about, on what ground, what is wrong with the whole. */
export function GroupFrame({ label, help, error, why, children }: GroupFrameProps) {
  const heading = useId()
  return (
    <fieldset className={styles.group} aria-labelledby={heading}>
      <div className={styles.head}>
        <span id={heading} className={styles.label}>{label}</span>
        {why && <Why {...why} subject={label} inline><Ground {...why} subject={label} /></Why>}
      </div>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      {error !== undefined && <p className={styles.error}>{error}</p>}
      {children}
    </fieldset>
  )
}
