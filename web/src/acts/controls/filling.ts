import type { RefusalView } from '@dam-lam/contract'
import { createContext, use, type ComponentType } from 'react'
import type { Asking } from '../asking/asking.ts'
import { faultAt, type Faults } from '../asking/faults.ts'
import type { FormField } from '../asking/question.ts'

/** A form while it is being filled in: what has been typed, and what was found wrong when it was last looked at. */
export interface Filling {
  readonly asking: Asking
  readonly faults: Faults
  readonly refusals: readonly RefusalView[]
  /** Draws one field; given here, because a group is drawn by the same that draws its fields. */
  readonly Asked: ComponentType<ControlProps>
}

export const FillingContext = createContext<Filling | null>(null)

export function useFilling(): Filling {
  const filling = use(FillingContext)
  if (filling === null) throw new Error('a question is drawn inside a form only')
  return filling
}

/** What every control of a form is given. */
export interface ControlProps {
  readonly field: FormField
  /** Where its answer stands in what is sent: `data.letter.date`. */
  readonly place: string
  readonly value: unknown
  readonly change: (value: unknown) => void
}

/** A question in words, with its ground and what is wrong with the answer, as the fields of the face take them. */
export function useFieldWords(field: FormField, place: string) {
  const { faults, refusals } = useFilling()
  const { label, help, why, optional = false } = field
  return {
    label: optional ? `${label} (nếu có)` : label,
    error: faultAt(field, place, faults, refusals),
    ...(help !== undefined && { help }),
    ...(why && { why }),
  }
}
