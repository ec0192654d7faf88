import { Button, Checkbox } from '@mantine/core'
import { Field } from '../../../face/field.tsx'
import type { PosedField, PosedFields } from '../../asking/posed.ts'
import type { Typed } from '../../asking/question.ts'
import { textsOf } from '../../asking/typed-values.ts'
import styles from '../choices.module.css'
import { useFieldWords } from '../filling.ts'
import type { Member } from './use-members.ts'

export interface AttendanceProps {
  readonly place: string
  readonly meeting: Typed
  readonly members: readonly Member[] | undefined
  readonly change: (present: readonly string[]) => void
  readonly fields: PosedFields
}

const NOBODY: PosedField = { label: 'Người có mặt', question: { ask: 'people' } }

/** Who of the members was present, ticked one by one; nobody is present until somebody says so. */
export function Attendance({ place, meeting, members, change, fields }: AttendanceProps) {
  const words = useFieldWords(fields['present'] ?? NOBODY, `${place}.present`)
  const total = useFieldWords(fields['total'] ?? NOBODY, `${place}.total`)
  if (members === undefined) return <p>Chọn tập thể và ngày họp để có danh sách thành viên.</p>
  const known = members.map(({ id }) => id)
  const present = textsOf(meeting['present']).filter((id) => known.includes(id))
  return (
    <Field {...words} label={`${words.label} (${present.length}/${members.length} thành viên)`} error={words.error ?? total.error}>
      {(control) => (
        <Checkbox.Group {...control} value={[...present]} onChange={change}>
          <div className={styles.choices}>
            {members.map(({ id, name, recused }) => (
              <Checkbox key={id} value={id} label={recused ? `${name}, người trong cuộc: không biểu quyết` : name} />
            ))}
            <div><Button variant="subtle" onClick={() => change(known)}>Tất cả có mặt</Button></div>
          </div>
        </Checkbox.Group>
      )}
    </Field>
  )
}
