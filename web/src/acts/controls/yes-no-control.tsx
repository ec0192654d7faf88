import { Radio } from '@mantine/core'
import { Field } from '../../face/field.tsx'
import { answerOf } from '../asking/typed-values.ts'
import styles from './choices.module.css'
import { useFieldWords, type ControlProps } from './filling.ts'

export interface YesNoControlProps extends ControlProps {
  readonly yes: string
  readonly no: string
}

/** A question that is answered yes or no, in words. Nothing is answered beforehand. */
export function YesNoControl({ field, place, value, change, yes, no }: YesNoControlProps) {
  const answer = answerOf(value)
  return (
    <Field {...useFieldWords(field, place)}>
      {(control) => (
        <Radio.Group {...control} value={answer === null ? null : String(answer)} onChange={(chosen) => change(chosen === 'true')}>
          <div className={styles.inline}>
            <Radio value="true" label={yes} />
            <Radio value="false" label={no} />
          </div>
        </Radio.Group>
      )}
    </Field>
  )
}
