import type { EachItem } from '../asking/question.ts'
import type { PosedFields } from '../asking/posed.ts'
import { recordsOf } from '../asking/typed-values.ts'
import { SideBySide } from '../../case/incidents/side-by-side.tsx'
import { FieldsOf } from './fields-of.tsx'
import { useFieldWords, type ControlProps } from './filling.ts'
import { GroupFrame } from './group-frame.tsx'
import quote from './each-control.module.css'
import styles from './list-control.module.css'

export interface EachControlProps extends ControlProps {
  readonly fields: PosedFields
  readonly items: readonly EachItem[]
}

/** The same questions asked of each of some given things: nobody can leave one out or add one. */
export function EachControl({ field, place, value, change, fields, items }: EachControlProps) {
  const typed = recordsOf(value)
  return (
    <GroupFrame {...useFieldWords(field, place)}>
      {items.map((item, index) => (
        <fieldset key={item.value} className={styles.item}>
          <legend className={quote.name}>{item.label}</legend>
          {item.quote !== undefined && <blockquote className={quote.quote}>{item.quote}</blockquote>}
          {item.compared && <SideBySide {...item.compared} />}
          <FieldsOf
            fields={fields}
            place={`${place}.${index}`}
            typed={typed[index] ?? {}}
            change={(changed) => change(items.map((_item, at) => (at === index ? changed : (typed[at] ?? {}))))}
          />
        </fieldset>
      ))}
      {items.length === 0 && <p>Hồ sơ này chưa có gì để kết luận ở mục này.</p>}
    </GroupFrame>
  )
}
