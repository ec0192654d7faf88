import { Field } from '../../face/field.tsx'
import { PeoplePicker } from '../../propose/people-picker.tsx'
import { textOf, textsOf } from '../asking/typed-values.ts'
import { useFieldWords, type ControlProps } from './filling.ts'

export interface PeopleControlProps extends ControlProps {
  /** The answer is one person, not a list of them. */
  readonly single?: boolean
}

/** A question answered with people, found by name. */
export function PeopleControl({ field, place, value, change, single = false }: PeopleControlProps) {
  const chosen = single ? [textOf(value)].filter((id) => id !== '') : textsOf(value)
  return (
    <Field {...useFieldWords(field, place)}>
      {(control) => <PeoplePicker control={control} chosen={chosen} single={single} onChange={(people) => change(single ? people[0] : people)} />}
    </Field>
  )
}
