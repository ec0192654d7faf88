import { Button } from '@mantine/core'
import type { PosedFields } from '../asking/posed.ts'
import { recordsOf } from '../asking/typed-values.ts'
import { FieldsOf } from './fields-of.tsx'
import { useFieldWords, type ControlProps } from './filling.ts'
import { GroupFrame } from './group-frame.tsx'
import styles from './list-control.module.css'

export interface ListControlProps extends ControlProps {
  readonly fields: PosedFields
  /** What one item is called: «Cơ quan phối hợp». */
  readonly item: string
}

/** The same questions asked of any number of items. */
export function ListControl({ field, place, value, change, fields, item }: ListControlProps) {
  const items = recordsOf(value)
  const named = item.toLocaleLowerCase('vi')
  return (
    <GroupFrame {...useFieldWords(field, place)}>
      {items.map((typed, index) => (
        <fieldset key={index} className={styles.item}>
          <legend className={styles.name}>{item} {index + 1}</legend>
          <FieldsOf fields={fields} place={`${place}.${index}`} typed={typed} change={(changed) => change(items.map((other, at) => (at === index ? changed : other)))} />
          <Button variant="subtle" onClick={() => change(items.filter((_, at) => at !== index))}>Bỏ {named} {index + 1}</Button>
        </fieldset>
      ))}
      <Button variant="default" className={styles.more ?? ''} onClick={() => change([...items, {}])}>Thêm {named}</Button>
    </GroupFrame>
  )
}
