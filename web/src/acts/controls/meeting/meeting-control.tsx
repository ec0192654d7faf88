import type { PosedFields } from '../../asking/posed.ts'
import type { Typed } from '../../asking/question.ts'
import { recordOf } from '../../asking/typed-values.ts'
import { useFieldWords, useFilling, type ControlProps } from '../filling.ts'
import { GroupFrame } from '../group-frame.tsx'
import { Attendance } from './attendance.tsx'
import styles from './meeting-control.module.css'
import { useMembers } from './use-members.ts'
import { VotesCast } from './votes-cast.tsx'

export interface MeetingControlProps extends ControlProps {
  readonly fields: PosedFields
}

/** A meeting: which collective, when, who sat there, how they voted, and what the record rests on. */
export function MeetingControl({ field, place, value, change, fields }: MeetingControlProps) {
  const { Asked } = useFilling()
  const meeting = recordOf(value)
  const members = useMembers(meeting)
  // The number of members is that of the collective on that day; nobody has to count them.
  const set = (changed: Typed) => change({ ...meeting, ...changed, ...(members && { total: String(members.length) }) })
  const asked = (key: string) => {
    const one = fields[key]
    return one && <Asked key={key} field={one} place={`${place}.${key}`} value={meeting[key]} change={(answer) => set({ [key]: answer })} />
  }
  return (
    <GroupFrame {...useFieldWords(field, place)}>
      {asked('body')}
      {asked('heldOn')}
      <Attendance place={place} meeting={meeting} members={members} change={(present) => set({ present })} fields={fields} />
      <div className={styles.votes}>{['for', 'against', 'other'].map(asked)}</div>
      <VotesCast meeting={meeting} members={members} />
      {asked('competenceBasis')}
      {asked('minutes')}
    </GroupFrame>
  )
}
