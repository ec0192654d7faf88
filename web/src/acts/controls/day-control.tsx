import { DateField } from '../../face/date-field.tsx'
import { dayOf } from '../asking/typed-values.ts'
import styles from './day-control.module.css'
import { useFieldWords, type ControlProps } from './filling.ts'

/** A question answered with a day. */
export function DayControl({ field, place, value, change }: ControlProps) {
  const { help: _, ...words } = useFieldWords(field, place)
  return (
    <div className={styles.day}>
      <DateField {...words} value={dayOf(value)} onChange={(day) => change(day ?? undefined)} />
    </div>
  )
}
