import type { RefusalView } from '@dam-lam/contract'
import { createContext, use, type ComponentType } from 'react'
import type { Asking, AskingAnything } from '../asking/asking.ts'
import { faultAt, type Faults } from '../asking/faults.ts'
import type { PosedField } from '../asking/posed.ts'

/** A form while it is being filled in: what has been typed, and what was found wrong when it was last looked at. */
export interface Filling {
  readonly asking: AskingAnything
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

/** The case about which a form asks; there is none in a form about anything else. */
export const CaseAskedContext = createContext<Asking | null>(null)

/** For the questions that can be asked of a case only. */
export function useCaseAsked(): Asking {
  const asking = use(CaseAskedContext)
  if (asking === null) throw new Error('this question is asked of a case only')
  return asking
}

/** What every control of a form is given. */
export interface ControlProps {
  readonly field: PosedField
  /** Where its answer stands in what is sent: `data.letter.date`. */
  readonly place: string
  readonly value: unknown
  readonly change: (value: unknown) => void
}

/** A question in words, with its ground and what is wrong with the answer, as the fields of the face take them. */
export function useFieldWords(field: PosedField, place: string) {
  const { faults, refusals } = useFilling()
  const { label, help, why, optional = false } = field
  return {
    label: optional ? `${label} (nếu có)` : label,
    error: faultAt(field, place, faults, refusals),
    ...(help !== undefined && { help }),
    ...(why && { why }),
  }
}
