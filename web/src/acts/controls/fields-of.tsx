import type { PosedFields } from '../asking/posed.ts'
import type { Typed } from '../asking/question.ts'
import { useFilling } from './filling.ts'

export interface FieldsOfProps {
  readonly fields: PosedFields
  /** Where the answers stand in what is sent: `data`, `data.letter`. */
  readonly place: string
  readonly typed: Typed
  readonly change: (typed: Typed) => void
}

/** The fields that are asked, one after the other. */
export function FieldsOf({ fields, place, typed, change }: FieldsOfProps) {
  const { Asked } = useFilling()
  return Object.entries(fields).map(([key, field]) => (
    <Asked
      key={key}
      field={field}
      place={`${place}.${key}`}
      value={typed[key]}
      change={(value) => change({ ...typed, [key]: value })}
    />
  ))
}
