import type { ReactNode } from 'react'
import type { Basis } from './basis/basis.ts'
import { Ground } from './basis/ground.tsx'
import { Why } from './basis/why.tsx'
import styles from './field.module.css'

/** Given to a Mantine input: it draws label, description and error itself and ties them to the control. */
export interface FieldControl {
  readonly label: string
  readonly description?: string
  readonly error?: string
  readonly required: boolean
}

export interface FieldProps {
  readonly label: string
  /** How to fill it in, in one sentence. */
  readonly help?: string
  readonly required?: boolean
  /** What is missing or wrong, in words that say what to do. */
  readonly error?: string | undefined
  /** Why it is asked: shown in Căn cứ while the field has the focus, and named beside the label. */
  readonly why?: Omit<Basis, 'subject'>
  readonly children: (control: FieldControl) => ReactNode
}

/** One question of a form: what is asked, on what ground, and what is missing, beside the answer. */
export function Field({ label, help, required = false, error, why, children }: FieldProps) {
  const control = { label, required, ...(help && { description: help }), ...(error && { error }) }
  if (!why) return <div className={styles.field}>{children(control)}</div>
  const basis = { ...why, subject: label }
  return (
    <Why {...basis}>
      <div className={styles.field}>
        {children(control)}
        <span className={styles.ground}><Ground {...basis} /></span>
      </div>
    </Why>
  )
}
