import type { LocalDate } from '@dam-lam/core'
import { DateField } from '../../face/date-field.tsx'
import { AskedFrame } from './asked.tsx'
import type { Place } from './place.ts'
import { useQuestion } from './use-question.ts'

export interface DayQuestionProps extends Place {
  readonly value: LocalDate | undefined
  readonly onChange: (date: LocalDate | undefined) => void
}

/** A question answered with a day. */
export function DayQuestion({ value, onChange, ...place }: DayQuestionProps) {
  const { field: { help: _, ...field }, note } = useQuestion(place)
  return (
    <AskedFrame place={place} note={note}>
      <DateField {...field} value={value ?? null} onChange={(date) => onChange(date ?? undefined)} />
    </AskedFrame>
  )
}
