import { practice } from '../kernel/ground.ts'
import { refusalsAmong, type Decision } from '../kernel/decision.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { Position } from '../organisations/organisations.ts'
import { positionUsed } from '../organisations/position-used.ts'
import { administrativeActNamed, type AdministrativeActData, type AdministrativeActName } from './acts.ts'
import type { AdministrationRule } from './act.ts'
import type { AdministrativeEvent } from './event.ts'
import type { AdministrationContext, AdministrationSituation } from './situation.ts'
import type { AdministrativeStream } from './stream.ts'

/** A row of a spreadsheet, which is known by its SHA-256 (hex). */
export interface CommandSource {
  readonly file: string
  readonly sheet: string
  readonly row: number
}

/** What somebody wants to do: the act, its data, the position in which. */
export type AdministrativeCommand<Name extends AdministrativeActName = AdministrativeActName> = {
  readonly [N in Name]: {
    readonly act: N
    readonly data: AdministrativeActData<N>
    /** The id of the position used, where several are held. */
    readonly as?: string | undefined
    /** Where it was read, when it came in a list. */
    readonly source?: CommandSource | undefined
  }
}[Name]

/** Nobody gives himself a position, a power or a key, whoever he is. */
const notToOneself = rule({
  id: 'administration.not-to-oneself',
  basis: practice,
  appliesWhen: ({ grantedTo }: AdministrationSituation) => grantedTo !== null,
  holds: ({ grantedTo, actor }: AdministrationSituation) => orElse(grantedTo !== actor.person, { person: actor.person }),
})

/** Rules that hold for every administrative act. */
export const ADMINISTRATION_RULES = [notToOneself] as const

const judgeAll = (rules: readonly AdministrationRule<never>[], situation: AdministrationSituation<never>) => rules.map((one) => one.judge(situation))

const refused = (verdicts: ReturnType<typeof judgeAll>): boolean => verdicts.some(({ outcome }) => outcome === 'refused')

/**
 * Judges an administrative command: accepted with its events and every rule that spoke for it, or refused with all the
 * reasons at once. Pure, like `decide` for a case.
 */
export function decideAdministration(command: AdministrativeCommand, context: AdministrationContext): Decision<AdministrativeEvent> {
  const act = administrativeActNamed(command.act)
  // The contract has checked the data against the act's own schema; here its type is no longer known.
  const data = command.data as never
  const on = act.validFrom?.(data) ?? context.today
  const grantedTo = act.grantedTo?.(data, context) ?? null
  const situationIn = (position: Position): AdministrationSituation<never> => ({ ...context, data, on, grantedTo, position })

  const position = positionUsed(command.as, context.actor.positions, (held) => !refused(judgeAll(act.power, situationIn(held))))
  if ('code' in position) return { accepted: false, refusals: [position], verdicts: [] }
  const situation = situationIn(position)
  const verdicts = judgeAll([...act.power, ...ADMINISTRATION_RULES, ...act.carries], situation)
  if (refused(verdicts)) return { accepted: false, refusals: refusalsAmong(verdicts), verdicts }

  const { today: enteredOn, enteredAt, actor } = context
  const by = { person: actor.person, position: position.id, committee: position.committee, body: position.body }
  const events = act.events(situation).map((event): AdministrativeEvent => ({ ...event, on, enteredOn, enteredAt, by }))
  return { accepted: true, events, because: verdicts }
}

/** The stream to which the events of a command go. */
export const streamOf = ({ act, data }: AdministrativeCommand): AdministrativeStream => administrativeActNamed(act).stream(data as never)
