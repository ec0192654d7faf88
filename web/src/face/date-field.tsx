import { TextInput } from '@mantine/core'
import type { LocalDate } from '@dam-lam/core'
import { useState } from 'react'
import { Field, type FieldProps } from './field.tsx'
import { formatDate } from './format-date.ts'
import { readDate } from './read-date.ts'

export interface DateFieldProps extends Omit<FieldProps, 'children' | 'help'> {
  readonly value: LocalDate | null
  /** Called with the day when what is typed is one, and with `null` while it is not. */
  readonly onChange: (date: LocalDate | null) => void
}

/** A day, typed as day/month/year whatever the language of the browser. Says so beside the field when it cannot be read. */
export function DateField({ value, onChange, error, ...field }: DateFieldProps) {
  const [typed, setTyped] = useState(value === null ? '' : formatDate(value))
  const [left, setLeft] = useState(false)
  const unreadable = left && typed.trim() !== '' && readDate(typed) === null
  return (
    <Field {...field} help="Ngày/tháng/năm" error={unreadable ? 'Không có ngày này. Nhập dạng 13/02/2026.' : error}>
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          autoComplete="off"
          maxLength={10}
          value={typed}
          onBlur={() => setLeft(true)}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value)
            onChange(readDate(currentTarget.value))
          }}
        />
      )}
    </Field>
  )
}
