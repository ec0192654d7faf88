import type { Duty } from '../../kernel/duty.ts'
import type { DutyName } from '../duties.ts'
import type { State, Step } from './state.ts'

/** The names of the duties that a step ends, in the very case from which it is taken. */
export const endedBy = (step: Step, from: State): readonly DutyName[] =>
  from.duties.filter(({ id, end }) => end === null && step.duties.some((duty) => duty.id === id && duty.end !== null)).map(({ what }) => what)

/**
 * The duties that a step made vanish or opened again: there must be none. An opinion asked of a body or a member that was
 * replaced is the one exception, and so is the progress owed by an implementer who is one no more: the successor owes it.
 */
export function forgottenBy(step: Step, from: State): readonly Duty[] {
  const handedOn = step.events.flatMap(({ type }): readonly DutyName[] =>
    type === 'AppraiserReplaced' ? ['give-opinion'] : type === 'ImplementersChanged' ? ['report-progress'] : [],
  )
  return from.duties.filter(({ id, what, end }) => {
    const now = step.duties.find((duty) => duty.id === id)
    if (now === undefined) return !handedOn.includes(what)
    return end !== null && now.end === null
  })
}
