import { askedOf } from '../asking/answers.ts'
import type { Fields, Typed } from '../asking/question.ts'
import { useFilling } from './filling.ts'

export interface FieldsOfProps {
  readonly fields: Fields
  /** Where the answers stand in what is sent: `data`, `data.letter`. */
  readonly place: string
  readonly typed: Typed
  readonly change: (typed: Typed) => void
}

/** The fields that are asked, one after the other. */
export function FieldsOf({ fields, place, typed, change }: FieldsOfProps) {
  const { asking, Asked } = useFilling()
  return askedOf(fields, asking).map(([key, field]) => (
    <Asked
      key={key}
      field={field}
      place={`${place}.${key}`}
      value={typed[key]}
      change={(value) => change({ ...typed, [key]: value })}
    />
  ))
}
