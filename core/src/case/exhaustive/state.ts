import type { Duty } from '../../kernel/duty.ts'
import type { ActName } from '../acts.ts'
import type { Command } from '../decide.ts'
import type { CaseEvent } from '../event.ts'
import type { Moment } from './moment.ts'

/** A state that the search has reached, shown by one case that stands in it. */
export interface State extends Moment {
  readonly key: string
  readonly events: readonly CaseEvent[]
  readonly duties: readonly Duty[]
  /** Whether the search ends here, and another goes on. */
  readonly ended: boolean
  /** The ways on, each kind once. */
  readonly steps: readonly Step[]
}

/** One way on: an act that the rules let through. */
export interface Step {
  readonly act: ActName
  readonly person: string
  readonly byProposer: boolean
  readonly command: Command
  readonly events: readonly CaseEvent[]
  /** What the case owed after it, in the very case from which the step was taken. */
  readonly duties: readonly Duty[]
  readonly to: State
}

/** How a state was reached, to be read in a failure: `PlanSubmitted, PlanRegistered`. */
export const story = ({ file, events }: State): string =>
  `${file.stage} at ${file.competentCommittee} after ${events.map(({ type }) => type).join(', ')}`
