import type { LocalDate } from '@dam-lam/core'
import { Button, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { DateField } from '../face/date-field.tsx'
import { Field } from '../face/field.tsx'
import { readNumberOfDays, type CountAsked } from './count-in-address.ts'
import styles from './count-form.module.css'

export interface CountFormProps {
  readonly count: CountAsked
  readonly onCount: (count: CountAsked) => void
}

/** From which day, and how many working days. */
export function CountForm({ count, onCount }: CountFormProps) {
  const [from, setFrom] = useState<LocalDate | null>(count.from)
  const [typed, setTyped] = useState(String(count.add))
  const [tried, setTried] = useState(false)
  const add = readNumberOfDays(typed)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (from !== null && add !== null) onCount({ from, add })
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <DateField label="Từ ngày" value={from} onChange={setFrom} error={tried && from === null ? 'Nhập ngày bắt đầu.' : undefined} />
      <Field
        label="Số ngày làm việc"
        help="Ngày bắt đầu không tính"
        error={tried && add === null ? 'Nhập một số từ 0 đến 1500.' : undefined}
      >
        {(control) => (
          <TextInput {...control} inputMode="numeric" autoComplete="off" value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
        )}
      </Field>
      <Button type="submit">Đếm</Button>
    </form>
  )
}
