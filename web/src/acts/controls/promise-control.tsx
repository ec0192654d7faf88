import { Checkbox } from '@mantine/core'
import { Field } from '../../face/field.tsx'
import { useFieldWords, type ControlProps } from './filling.ts'

/** Something that one takes upon oneself by ticking it. */
export function PromiseControl({ field, place, value, change }: ControlProps) {
  return (
    <Field {...useFieldWords(field, place)}>
      {({ label, error }) => (
        <Checkbox label={label} {...(error !== undefined && { error })} checked={value === true} onChange={({ currentTarget }) => change(currentTarget.checked)} />
      )}
    </Field>
  )
}
