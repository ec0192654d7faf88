import { PeoplePicker } from '../people-picker.tsx'
import { Asked } from './asked.tsx'
import type { Place } from './place.ts'

export interface PeopleQuestionProps extends Place {
  readonly value: readonly string[] | undefined
  readonly onChange: (people: readonly string[]) => void
}

/** A question answered with people. */
export function PeopleQuestion({ value = [], onChange, ...place }: PeopleQuestionProps) {
  return <Asked {...place}>{(control) => <PeoplePicker control={control} chosen={value} onChange={onChange} />}</Asked>
}
