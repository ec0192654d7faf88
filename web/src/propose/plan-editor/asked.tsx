import type { ReactNode } from 'react'
import { Field, type FieldControl } from '../../face/field.tsx'
import { useEditor } from './editor-context.ts'
import { gapAt } from './gaps.ts'
import { gapWords } from './gap-words.ts'
import { controlId, type Place } from './place.ts'
import { QUESTION_WORDS } from './question-words.ts'
import { whyAsked } from './why-asked.ts'
import styles from './asked.module.css'

export interface AskedProps extends Place {
  readonly children: (control: FieldControl & { readonly id: string }) => ReactNode
}

/**
 * One question of a plan with its ground. What is still missing is noted quietly below it; once somebody has tried to
 * send, the full sentence stands where an error stands.
 */
export function Asked({ children, ...place }: AskedProps) {
  const { gaps, insist } = useEditor()
  const { label, help } = QUESTION_WORDS[place.of]
  const gap = gapAt(gaps, place)
  const words = gap && gapWords(gap)
  return (
    <div className={styles.asked} data-of={place.of}>
      <Field label={label} why={whyAsked(place.of)} error={insist ? words : undefined} {...(help !== undefined && { help })}>
        {(control) => children({ ...control, id: controlId(place) })}
      </Field>
      {words !== undefined && !insist && <p className={styles.gap}>{words}</p>}
    </div>
  )
}
