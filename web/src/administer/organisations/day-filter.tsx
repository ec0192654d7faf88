import { Button } from '@mantine/core'
import { isLocalDate, type LocalDate } from '@dam-lam/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { DateField } from '../../face/date-field.tsx'
import { today } from '../../face/today.ts'
import styles from './day-filter.module.css'

/** The day on which the organisation is looked at, as the address says it; today unless it says one. */
export function useDayShown(): LocalDate {
  const { ngay }: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  return typeof ngay === 'string' && isLocalDate(ngay) ? ngay : today()
}

/** What the forms of acts on this committee start from; nothing for a day that is past. */
export interface About {
  readonly 'cap-uy': string
  readonly ngay?: LocalDate
}

export const aboutOn = (committee: string, day: LocalDate): About | undefined =>
  day < today() ? undefined : { 'cap-uy': committee, ...(day > today() && { ngay: day }) }

/** Asks for another day. The day lives in the address. */
export function DayFilter() {
  const shown = useDayShown()
  const [day, setDay] = useState<LocalDate | null>(shown)
  const navigate = useNavigate()
  const look = (event: FormEvent) => {
    event.preventDefault()
    if (day) void navigate({ to: '.', search: day === today() ? {} : { ngay: day }, replace: true, resetScroll: false })
  }
  return (
    <form className={styles.filter} onSubmit={look} aria-label="Xem theo ngày">
      <DateField label="Xem vào ngày" value={day} onChange={setDay} />
      <Button type="submit" variant="default" disabled={day === null}>Xem</Button>
    </form>
  )
}
