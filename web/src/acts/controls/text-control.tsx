import { Textarea, TextInput } from '@mantine/core'
import { Field } from '../../face/field.tsx'
import { textOf } from '../asking/typed-values.ts'
import { useFieldWords, type ControlProps } from './filling.ts'
import styles from './text-control.module.css'

export interface TextControlProps extends ControlProps {
  readonly size: 'line' | 'paragraphs' | 'number'
}

/** A question answered in words, or with a whole number. */
export function TextControl({ field, place, value, change, size }: TextControlProps) {
  return (
    <Field {...useFieldWords(field, place)}>
      {(control) =>
        size === 'paragraphs' ? (
          <Textarea {...control} value={textOf(value)} classNames={{ input: styles.paragraphs ?? '' }} onChange={({ currentTarget }) => change(currentTarget.value)} />
        ) : (
          <TextInput {...control} value={textOf(value)} autoComplete="off" inputMode={size === 'number' ? 'numeric' : 'text'} onChange={({ currentTarget }) => change(currentTarget.value)} />
        )
      }
    </Field>
  )
}
