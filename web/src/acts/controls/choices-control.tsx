import { Checkbox } from '@mantine/core'
import { Field } from '../../face/field.tsx'
import type { Option } from '../asking/question.ts'
import { textsOf } from '../asking/typed-values.ts'
import styles from './choices.module.css'
import { useFieldWords, type ControlProps } from './filling.ts'

export interface ChoicesControlProps extends ControlProps {
  readonly options: readonly Option[]
}

/** A question with fixed answers, of which any number may be given. */
export function ChoicesControl({ field, place, value, change, options }: ChoicesControlProps) {
  return (
    <Field {...useFieldWords(field, place)}>
      {(control) => (
        <Checkbox.Group {...control} value={[...textsOf(value)]} onChange={change}>
          <div className={styles.choices}>
            {options.map((option) => <Checkbox key={option.value} value={option.value} label={option.label} />)}
            {options.length === 0 && <p>Hiện không có gì để chọn.</p>}
          </div>
        </Checkbox.Group>
      )}
    </Field>
  )
}
