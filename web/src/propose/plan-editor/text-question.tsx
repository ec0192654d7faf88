import { Textarea, TextInput } from '@mantine/core'
import { Asked } from './asked.tsx'
import type { Place } from './place.ts'
import styles from './text-question.module.css'

export interface TextQuestionProps extends Place {
  readonly value: string | undefined
  readonly onChange: (text: string) => void
  /** One line, or running text that grows as it is written. */
  readonly lines?: 'one' | 'many'
}

/** A question answered in words. */
export function TextQuestion({ value = '', onChange, lines = 'many', ...place }: TextQuestionProps) {
  return (
    <Asked {...place}>
      {(control) =>
        lines === 'one' ? (
          <TextInput {...control} value={value} maxLength={LONGEST_LINE} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
        ) : (
          <Textarea {...control} value={value} classNames={{ input: styles.text ?? '' }} maxLength={LONGEST_TEXT}
            onChange={({ currentTarget }) => onChange(currentTarget.value)} />
        )
      }
    </Asked>
  )
}

// What the interface takes at most: a line, and about thirty printed pages.
const LONGEST_LINE = 500
const LONGEST_TEXT = 100_000
