import { policy, practice } from '../kernel/ground.ts'
import { refusalsAmong, type Decision, type Refusal } from '../kernel/decision.ts'
import { orElse, rule, type Verdict } from '../kernel/rule.ts'
import type { Position } from '../organisations/organisations.ts'
import type { Policy } from '../policy.ts'
import type { LocalDate } from '../time/index.ts'
import type { CaseRule } from './act.ts'
import { actNamed, type ActData, type ActName } from './acts.ts'
import { proposingSide, type CaseFile } from './case-file.ts'
import { currentReceipt } from '../d04-go-ahead/k3-receipt.ts'
import type { CaseEvent } from './event.ts'
import { enteredAt, firstRecorded } from './policy-followed.ts'
import type { Context, Situation } from './situation.ts'

/** What somebody wants to do: the act, its data, the day on which it took place, the position in which. */
export type Command<Name extends ActName = ActName> = {
  readonly [N in Name]: {
    readonly act: N
    readonly data: ActData<N>
    readonly on?: LocalDate | undefined
    /** The id of the position used, where several are held. */
    readonly as?: string | undefined
  }
}[Name]

const dayNotInFuture = rule({
  id: 'day.not-in-future',
  basis: practice,
  holds: ({ on, today }: Situation) => orElse(on <= today, { on, today }),
})

const dayNotBeforeWhatItFollows = rule({
  id: 'day.not-before-what-it-follows',
  basis: practice,
  appliesWhen: ({ earliest }) => earliest !== null,
  holds: ({ earliest, on }: Situation) => orElse(earliest === null || on >= earliest, { on, earliest }),
})

const dayInCalendar = rule({
  id: 'day.in-calendar',
  basis: practice,
  holds: ({ on, calendar }: Situation) => orElse(on >= calendar.from, { on, from: calendar.from }),
})

/** Nobody acts by delegation on a case in which he is proposer or implementer: not even where no judgement is asked for. */
const noOwnCaseByDelegation = rule({
  id: 'delegation.no-own-case',
  basis: policy('own-case.takes-no-part'),
  appliesWhen: ({ position, policy: set }: Situation) => position.lent !== undefined && set['own-case.takes-no-part'],
  holds: ({ file, actor }: Situation) => orElse(!proposingSide(file).includes(actor.person), { person: actor.person }),
})

/** Rules about acting in another's position; they hold for every act. */
export const DELEGATION_RULES = [noOwnCaseByDelegation] as const

/** Rules about the stated day; they hold for every act. */
export const DAY_RULES = [dayNotInFuture, dayNotBeforeWhatItFollows, dayInCalendar] as const

const judgeAll = (rules: readonly CaseRule<never>[], situation: Situation<never>): readonly Verdict[] =>
  rules.map((one) => one.judge(situation))

const refused = (verdicts: readonly Verdict[]): boolean => verdicts.some(({ outcome }) => outcome === 'refused')

const NO_POSITION: Refusal = { code: 'position.none-held', basis: practice, data: {} }
const notHeld = (position: string): Refusal => ({ code: 'position.not-held', basis: practice, data: { position } })

/** The position that was named, or the first in which the act is in the actor's power, or simply the first. */
function positionFor(act: ActName, named: string | undefined, situationIn: (position: Position) => Situation<never>, held: readonly Position[]): Position | Refusal {
  // In a position that another has lent him one does the acts that were named, and no other.
  const usable = held.filter(({ lent }) => lent === undefined || lent.acts.includes(act))
  if (named !== undefined) return usable.find(({ id }) => id === named) ?? notHeld(named)
  const [first, ...others] = usable
  if (first && others.length === 0) return first
  const powerful = usable.find((position) => !refused(judgeAll(actNamed(act).power, situationIn(position))))
  return powerful ?? first ?? NO_POSITION
}

/** The day stated; else the day that the data speak of, where it can be one; else today. */
function dayOf({ act, on, data }: DayStated, { today, calendar }: Context): LocalDate {
  const carried = data === undefined ? undefined : actNamed(act).tookPlaceOn?.(data as never)
  const possible = carried !== undefined && carried >= calendar.from && carried <= today
  return on ?? (possible ? carried : today)
}

type DayStated = Pick<Command, 'act' | 'on'> & { readonly data?: unknown }

/** The competent committee's own policy on its day of receipt; for a draft, that of today. */
export function policyNow(file: CaseFile, { policyOf, today, enteredAt: now }: Pick<Context, 'policyOf' | 'today' | 'enteredAt'>): Policy {
  const receipt = currentReceipt(file)
  const begun = receipt ? { on: receipt.receivedOn, event: receipt.event } : firstRecorded(file)
  return begun ? policyOf(file.competentCommittee, begun.on, enteredAt(file, begun.event)) : policyOf(file.competentCommittee, today, now)
}

function situate(file: CaseFile, command: DayStated, context: Context) {
  // The contract has checked the data against the act's own schema; here its type is no longer known.
  const data = command.data as never
  const on = dayOf(command, context)
  const policy = policyNow(file, context)
  const { follows } = actNamed(command.act)
  return (position: Position): Situation<never> => {
    const situation = { ...context, file, data, on, position, policy, earliest: file.stageSince }
    return follows ? { ...situation, earliest: follows(situation) } : situation
  }
}

/**
 * Judges a command against the case: accepted with its events and every rule that spoke for it, or refused with all the
 * reasons at once. Pure: the same inputs give the same answer for ever, which is what makes a decision provable.
 */
export function decide(file: CaseFile, command: Command, context: Context): Decision<CaseEvent> {
  const situationIn = situate(file, command, context)
  const position = positionFor(command.act, command.as, situationIn, context.actor.positions)
  if ('code' in position) return { accepted: false, refusals: [position], verdicts: [] }
  const act = actNamed(command.act)
  const situation = situationIn(position)
  const verdicts = judgeAll([...act.power, ...act.moment, ...DELEGATION_RULES, ...DAY_RULES, ...act.carries], situation)
  if (refused(verdicts)) return { accepted: false, refusals: refusalsAmong(verdicts), verdicts }
  const { on, enteredAt, today: enteredOn, actor } = situation
  const by = { person: actor.person, position: position.id, committee: position.committee, body: position.body, ...(position.lent && { delegation: position.lent.delegation }) }
  const events = act.events(situation).map((event): CaseEvent => ({ ...event, on, enteredOn, enteredAt, by }))
  return { accepted: true, events, because: verdicts }
}

/** May this act be done now, by this person? Power and moment only; what it would carry is not looked at. */
export interface OpenAct {
  readonly act: ActName
  readonly allowed: boolean
  readonly refusals: readonly Refusal[]
}

/** One act, judged for power and moment. */
export function openAct(file: CaseFile, name: ActName, context: Context): OpenAct {
  const situationIn = situate(file, { act: name }, context)
  const position = positionFor(name, undefined, situationIn, context.actor.positions)
  if ('code' in position) return { act: name, allowed: false, refusals: [position] }
  const act = actNamed(name)
  const refusals = refusalsAmong(judgeAll([...act.power, ...act.moment, ...DELEGATION_RULES], situationIn(position)))
  return { act: name, allowed: refusals.length === 0, refusals }
}
