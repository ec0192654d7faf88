import { NativeSelect, Radio } from '@mantine/core'
import { Field } from '../../face/field.tsx'
import type { Option } from '../asking/question.ts'
import { textOf } from '../asking/typed-values.ts'
import styles from './choices.module.css'
import { useFieldWords, type ControlProps } from './filling.ts'

export interface ChoiceControlProps extends ControlProps {
  readonly options: readonly Option[]
}

/** More than these are not all shown at once. */
const MOST_IN_SIGHT = 8

/** Answers of so few letters altogether stand on one line of a sheet of paper. */
const LETTERS_ON_A_LINE = 48

const onOneLine = (options: readonly Option[]): boolean => options.length > 1 && options.reduce((letters, { label }) => letters + label.length, 0) <= LETTERS_ON_A_LINE

/** A question with fixed answers: all in sight, or in a list when there are many. */
export function ChoiceControl({ field, place, value, change, options }: ChoiceControlProps) {
  const chosen = textOf(value)
  return (
    <Field {...useFieldWords(field, place)}>
      {(control) =>
        options.length > MOST_IN_SIGHT ? (
          <NativeSelect {...control} value={chosen} data={[{ value: '', label: 'Chọn…' }, ...options]} onChange={({ currentTarget }) => change(currentTarget.value || undefined)} />
        ) : (
          <Radio.Group {...control} value={chosen} onChange={change}>
            <div className={onOneLine(options) ? styles.inline : styles.choices}>
              {options.map((option) => <Radio key={option.value} value={option.value} label={option.label} />)}
              {options.length === 0 && <p>Hồ sơ này chưa có gì để chọn.</p>}
            </div>
          </Radio.Group>
        )
      }
    </Field>
  )
}
