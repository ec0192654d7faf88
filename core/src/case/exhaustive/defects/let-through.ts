import { decide, type Command } from '../../decide.ts'
import { contextOf } from '../moment.ts'
import { story, type State, type Step } from '../state.ts'
import { spoiltData, spoiltManner } from './index.ts'

export interface Spoiling {
  readonly decisions: number
  /** Each fault that was let through, or refused on another ground than its own. */
  readonly faults: readonly string[]
}

/** Spoils, one fault at a time, one command of every act that is open in this state, and every deliberation. */
export function spoil(state: State): Spoiling {
  const results = oneOfEachAct(state.steps).flatMap((step) => spoilStep(state, step))
  return { decisions: results.length, faults: results.flatMap((fault) => fault ?? []) }
}

const oneOfEachAct = (steps: readonly Step[]): readonly Step[] =>
  steps.filter((step, index) => step.act === 'record-deliberation' || steps.findIndex(({ act }) => act === step.act) === index)

function spoilStep(state: State, { person, command }: Step): readonly (string | null)[] {
  const { file, today } = state
  const context = contextOf(person, today)
  const asked = { file, today, committee: context.actor.positions[0]?.committee ?? '' }
  const codes = (spoilt: Command): readonly string[] => {
    const decision = decide(file, spoilt, context)
    return decision.accepted ? [] : decision.refusals.map(({ code }) => code)
  }
  const told = (code: string, found: readonly string[]): string =>
    `${command.act}: ${code} was wanted, ${found.length === 0 ? 'it was let through' : found.join(', ')} came: ${story(state)}`
  return [
    ...spoiltData(command, asked).map((spoilt) => {
      const found = codes(spoilt.command)
      return found.length === 1 && found[0] === spoilt.code ? null : told(spoilt.code, found)
    }),
    // Another day, or another position, may break more than one rule; its own must be among them.
    ...spoiltManner(command, asked).map((spoilt) => {
      const found = codes(spoilt.command)
      return found.includes(spoilt.code) ? null : told(spoilt.code, found)
    }),
  ]
}
