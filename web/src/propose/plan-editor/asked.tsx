import type { ReactNode } from 'react'
import { Field, type FieldControl } from '../../face/field.tsx'
import { controlId, type Place } from './place.ts'
import { useQuestion } from './use-question.ts'
import styles from './asked.module.css'

export interface AskedProps extends Place {
  readonly children: (control: FieldControl) => ReactNode
}

/**
 * One question of a plan with its ground. What is still missing is noted quietly below it; once somebody has tried to
 * send, it stands where an error stands.
 */
export function Asked({ children, ...place }: AskedProps) {
  const { field, note } = useQuestion(place)
  return (
    <AskedFrame place={place} note={note}>
      <Field {...field}>{children}</Field>
    </AskedFrame>
  )
}

/** The place of a question on the page, by which a link finds it. */
export function AskedFrame({ place, note, children }: { readonly place: Place; readonly note: string | undefined; readonly children: ReactNode }) {
  return (
    <div id={controlId(place)} className={styles.asked}>
      {children}
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </div>
  )
}
