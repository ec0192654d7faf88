import { TextInput } from '@mantine/core'
import { Field } from '../../face/field.tsx'
import { textOf } from '../asking/typed-values.ts'
import { useFieldWords, type ControlProps } from './filling.ts'

/** A question answered with a time of day, as the telephone itself asks for one. */
export function TimeControl({ field, place, value, change }: ControlProps) {
  return (
    <Field {...useFieldWords(field, place)}>
      {(control) => <TextInput {...control} type="time" value={textOf(value)} onChange={({ currentTarget }) => change(currentTarget.value)} />}
    </Field>
  )
}
