import type { PosedFields } from '../asking/posed.ts'
import { recordOf } from '../asking/typed-values.ts'
import { FieldsOf } from './fields-of.tsx'
import { useFieldWords, type ControlProps } from './filling.ts'
import { GroupFrame } from './group-frame.tsx'

export interface GroupControlProps extends ControlProps {
  readonly fields: PosedFields
}

/** Several questions that belong together. */
export function GroupControl({ field, place, value, change, fields }: GroupControlProps) {
  return (
    <GroupFrame {...useFieldWords(field, place)}>
      <FieldsOf fields={fields} place={place} typed={recordOf(value)} change={change} />
    </GroupFrame>
  )
}
