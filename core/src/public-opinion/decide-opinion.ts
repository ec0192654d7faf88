import { refusalsAmong, type Decision } from '../kernel/decision.ts'
import { positionUsed } from '../organisations/position-used.ts'
import type { Position } from '../organisations/organisations.ts'
import type { OpinionContext, OpinionRule, OpinionSituation } from './act.ts'
import { opinionActNamed, type OpinionActData, type OpinionActName } from './acts.ts'
import type { OpinionEvent } from './event.ts'

/** What somebody wants to do with an opinion. */
export type OpinionCommand = {
  readonly [Name in OpinionActName]: { readonly act: Name; readonly data: OpinionActData<Name>; readonly as?: string | undefined }
}[OpinionActName]

const judgeAll = (rules: readonly OpinionRule<never>[], situation: OpinionSituation<never>) => rules.map((one) => one.judge(situation))

const isRefused = (verdicts: ReturnType<typeof judgeAll>): boolean => verdicts.some(({ outcome }) => outcome === 'refused')

/** Judges a command about an opinion: accepted with its event, or refused with every reason at once. Pure. */
export function decideOpinion(command: OpinionCommand, context: OpinionContext): Decision<OpinionEvent> {
  const act = opinionActNamed(command.act)
  // The contract has checked the data against the act's own schema; here its type is no longer known.
  const situationIn = (position: Position): OpinionSituation<never> => ({ ...context, data: command.data as never, position })
  const position = positionUsed(command.as, context.actor.positions, (held) => !isRefused(judgeAll(act.power, situationIn(held))))
  if ('code' in position) return { accepted: false, refusals: [position], verdicts: [] }

  const situation = situationIn(position)
  const verdicts = judgeAll([...act.power, ...act.carries], situation)
  if (isRefused(verdicts)) return { accepted: false, refusals: refusalsAmong(verdicts), verdicts }
  const { today, enteredAt, actor } = context
  const by = { person: actor.person, position: position.id, committee: position.committee, body: position.body }
  return { accepted: true, events: [{ ...act.event(situation), on: today, enteredOn: today, enteredAt, by }], because: verdicts }
}
