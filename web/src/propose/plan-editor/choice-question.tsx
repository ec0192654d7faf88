import { Radio } from '@mantine/core'
import { Asked } from './asked.tsx'
import type { Place } from './place.ts'
import styles from './choice-question.module.css'

export interface ChoiceQuestionProps<Value extends string> extends Place {
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  readonly options: readonly { readonly value: Value; readonly words: string }[]
}

/** A question with a few fixed answers, all in sight. */
export function ChoiceQuestion<Value extends string>({ value, onChange, options, ...place }: ChoiceQuestionProps<Value>) {
  return (
    <Asked {...place}>
      {(control) => (
        <Radio.Group<Value> {...control} value={value ?? null} onChange={onChange}>
          <div className={styles.options}>
            {options.map((option) => <Radio key={option.value} value={option.value} label={option.words} />)}
          </div>
        </Radio.Group>
      )}
    </Asked>
  )
}
