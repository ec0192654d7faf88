import { Button, Textarea } from '@mantine/core'
import { Field } from '../../face/field.tsx'
import { textsOf } from '../asking/typed-values.ts'
import { useFieldWords, type ControlProps } from './filling.ts'
import styles from './lines-control.module.css'

/** A question answered with any number of short texts. */
export function LinesControl({ field, place, value, change }: ControlProps) {
  const { label, help, why, error } = useFieldWords(field, place)
  const texts = textsOf(value)
  const shown = texts.length > 0 ? texts : ['']
  return (
    <div className={styles.lines}>
      {shown.map((text, index) => (
        <Field
          key={index}
          label={shown.length > 1 ? `${label} ${index + 1}` : label}
          error={index === 0 ? error : undefined}
          {...(index === 0 && help !== undefined && { help })}
          {...(index === 0 && why && { why })}
        >
          {(control) => (
            <Textarea {...control} rows={2} value={text} onChange={({ currentTarget }) => change(shown.map((other, at) => (at === index ? currentTarget.value : other)))} />
          )}
        </Field>
      ))}
      <Button variant="subtle" onClick={() => change([...shown, ''])}>Thêm một dòng</Button>
    </div>
  )
}
