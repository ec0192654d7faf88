import { Checkbox, Input } from '@mantine/core'
import { asSentence } from '../../face/as-sentence.ts'
import { Asked } from './asked.tsx'
import type { Place } from './place.ts'
import styles from './promise-question.module.css'

export interface PromiseQuestionProps extends Place {
  /** What is promised, in the words of the text. */
  readonly words: string
  readonly value: boolean
  readonly onChange: (made: boolean) => void
}

/** A promise that one makes by ticking it. */
export function PromiseQuestion({ words, value, onChange, ...place }: PromiseQuestionProps) {
  return (
    <Asked {...place}>
      {(control) => (
        <Input.Wrapper {...control} labelElement="div">
          <Checkbox className={styles.promise ?? ''} label={`${asSentence(words)}.`} checked={value}
            onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
        </Input.Wrapper>
      )}
    </Asked>
  )
}
