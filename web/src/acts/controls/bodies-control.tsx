import { Checkbox } from '@mantine/core'
import { Field } from '../../face/field.tsx'
import { textsOf } from '../asking/typed-values.ts'
import { useBodies } from './body-control.tsx'
import styles from './choices.module.css'
import { useFieldWords, type ControlProps } from './filling.ts'

/** A question answered with any number of bodies of the competent committee. */
export function BodiesControl({ field, place, value, change }: ControlProps) {
  const bodies = useBodies()
  return (
    <Field {...useFieldWords(field, place)}>
      {(control) => (
        <Checkbox.Group {...control} value={[...textsOf(value)]} onChange={change}>
          <div className={styles.choices}>
            {bodies.map(({ value, label }) => <Checkbox key={value} value={value} label={label} />)}
          </div>
        </Checkbox.Group>
      )}
    </Field>
  )
}
