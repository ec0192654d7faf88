import {
  decideAdministration,
  organisationEventsAmong,
  organisationInTurn,
  streamOf,
  type AdministrationContext,
  type AdministrativeCommand,
  type AdministrativeEvent,
  type AdministrativeStream,
  type Decision,
  type OrganisationData,
  type Organisations,
} from '@dam-lam/core'
import { EDITION } from '@dam-lam/law'
import type { ClientBase } from 'pg'
import { administrationContext } from '../administration/administration-context.ts'
import { accountStandings, type AccountOf } from '../administration/account-standings.ts'
import type { LinkMade } from '../administration/keep-accounts.ts'
import { followUp } from '../administration/follow-up.ts'
import { keepTables } from '../administration/keep-tables.ts'
import { holdStreams } from '../administration/stream-heads.ts'
import { eventToAppend, plainText } from '../cases/case-events.ts'
import { RULE_SET_VERSION } from '../cases/circumstances.ts'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { appendActs } from '../event-store/append-acts.ts'
import { EMPTY } from '../event-store/event-store.ts'
import type { StreamHead } from '../event-store/stored-event.ts'
import { advanced, type InForce } from '../in-force/in-force.ts'
import { inForceVersion } from '../in-force/in-force-cache.ts'
import type { OrganisationSnapshot } from '../organisations/organisation-cache.ts'
import { Problem } from '../problem.ts'
import type { Resources } from './resources.ts'

export interface AdministrativeRequest {
  readonly command: AdministrativeCommand
  /** The version of the stream that the caller has seen; not compared where absent. */
  readonly expectedVersion?: number | undefined
  /** Judge only, write nothing. */
  readonly dryRun?: boolean
}

/** One event in its place in the stream, counted from 1; `hash` is null as long as it is not kept. */
export interface PlacedAdministrativeEvent {
  readonly place: number
  readonly event: AdministrativeEvent
  readonly hash: Buffer | null
}

export interface AdministrativeOutcome {
  readonly version: number
  readonly events: readonly PlacedAdministrativeEvent[]
  /** The organisation after the act. */
  readonly organisation: OrganisationSnapshot
  readonly links: readonly LinkMade[]
}

/**
 * The only way in which organisation, policies, calendar and accounts change: load → decide → append, with the tables and
 * the inputs of the decision, in one transaction.
 *
 * @throws Problem `register-changed`, `refused`, in this order
 */
export async function executeAdministrativeAct(person: string, { command, expectedVersion, dryRun = false }: AdministrativeRequest, resources: Resources): Promise<AdministrativeOutcome> {
  const outcome = await executeAdministrativeActs(person, [command], resources, { dryRun, expectedVersion })
  const [decision] = outcome.decisions
  if (decision && !decision.accepted) throw new Problem('refused', { refusals: decision.refusals, organisation: outcome.organisation })
  return { version: outcome.versions.get(streamOf(command)) ?? 0, events: outcome.events, organisation: outcome.organisation, links: outcome.links }
}

/** What came of several commands: a decision for each; events only where every one was accepted. */
export interface AdministrativeOutcomes {
  readonly decisions: readonly Decision<AdministrativeEvent>[]
  readonly events: readonly PlacedAdministrativeEvent[]
  readonly versions: ReadonlyMap<AdministrativeStream, number>
  readonly organisation: OrganisationSnapshot
  readonly links: readonly LinkMade[]
}

/**
 * Several commands in one transaction, each judged on what those before it have made: all of them, or none.
 *
 * @throws Problem `register-changed` where the stream of the first has moved on
 */
export async function executeAdministrativeActs(
  person: string,
  commands: readonly AdministrativeCommand[],
  resources: Resources,
  { dryRun, expectedVersion }: { readonly dryRun: boolean; readonly expectedVersion?: number | undefined },
): Promise<AdministrativeOutcomes> {
  const outcomes = await inTransaction(resources.pools.write, async (client) => {
    const heads = await holdStreams(client, ['organisation', ...commands.map(streamOf)])
    const organisation = await resources.organisations.at(heads.get('organisation')?.version ?? 0)
    const [first] = commands
    const seen = first && heads.get(streamOf(first))
    if (expectedVersion !== undefined && seen?.version !== expectedVersion) throw new Problem('register-changed', { version: seen?.version ?? 0 })

    const moment = resources.clock.read()
    const accountOf = await accountStandings(client, commands)
    const inForce = await resources.inForce.at(await inForceVersion(client))
    const judged = judgeInTurn({ person, accountOf, moment }, commands, { organisation: organisation.data, inForce })
    const allAccepted = judged.steps.every(({ decision }) => decision.accepted)
    const { events, links } = allAccepted ? await writeSteps(client, judged, heads, { dryRun, before: organisation.data, moment }) : NOTHING
    return {
      decisions: judged.steps.map(({ decision }) => decision),
      events,
      links,
      versions: versionsAfter(heads),
      organisation: { ...organisation, data: judged.organisations.data, organisations: judged.organisations },
    }
  })
  if (!dryRun) await followUp(outcomes.events.map(({ event }) => event), resources)
  return outcomes
}

/** A command as it was judged. */
interface Step {
  readonly command: AdministrativeCommand
  readonly context: Pick<AdministrationContext, 'actor' | 'today' | 'enteredAt' | 'accountOf'>
  /** What was in force when it was judged. */
  readonly inForce: InForce
  readonly decision: Decision<AdministrativeEvent>
}

interface Judged {
  readonly steps: readonly Step[]
  readonly organisations: Organisations
}

interface Judging {
  readonly person: string
  readonly accountOf: AccountOf
  readonly moment: Moment
}

/** The organisation, and what is in force, before the first of them. */
interface Standing {
  readonly organisation: OrganisationData
  readonly inForce: InForce
}

function judgeInTurn({ person, accountOf, moment }: Judging, commands: readonly AdministrativeCommand[], before: Standing): Judged {
  const organisation = organisationInTurn(before.organisation)
  let { inForce } = before
  const steps = commands.map((command): Step => {
    const context = administrationContext(person, organisation.now(), { inForce, accountOf, moment })
    const decision = decideAdministration(command, context)
    const step = { command, context, decision, inForce }
    if (decision.accepted) {
      organisation.take(organisationEventsAmong(decision.events))
      inForce = advanced(inForce, decision.events)
    }
    return step
  })
  return { steps, organisations: organisation.now() }
}

type Written = Pick<AdministrativeOutcomes, 'events' | 'links'>

const NOTHING: Written = { events: [], links: [] }

/** What one command made, and where in its stream it stands. */
interface PlacedStep {
  readonly stream: AdministrativeStream
  readonly first: number
  readonly events: readonly AdministrativeEvent[]
  readonly replay: { readonly command: string; readonly context: string }
}

/** Appends what each command made, moving `heads` along; a dry run only places it. */
async function writeSteps(
  client: ClientBase,
  { steps, organisations }: Judged,
  heads: Map<string, StreamHead>,
  { dryRun, before, moment }: { readonly dryRun: boolean; readonly before: OrganisationData; readonly moment: Moment },
): Promise<Written> {
  const placed = placedSteps(steps, heads)
  const hashes = new Map<string, Buffer>()
  for (const [stream, ofStream] of Map.groupBy(placed, (step) => step.stream)) {
    const head = heads.get(stream) ?? EMPTY
    const acts = ofStream.map(({ events, replay }) => ({ events: events.map(eventToAppend), replay }))
    const stored = dryRun ? [] : await appendActs(client, { stream, head, acts, enteredAt: moment.instant })
    for (const { position, hash } of stored) hashes.set(`${stream}/${position}`, hash)
    heads.set(stream, { version: head.version + acts.flatMap(({ events }) => events).length, hash: stored.at(-1)?.hash ?? head.hash })
  }
  const events = placed.flatMap(({ stream, first, events: made }) =>
    made.map((event, index) => ({ stream, place: first + index, event, hash: hashes.get(`${stream}/${first + index}`) ?? null })),
  )
  if (dryRun) return { events, links: [] }
  return { events, ...(await keepTables(client, { events, before, after: organisations }, moment)) }
}

/** Each command in its place after those before it. */
function placedSteps(steps: readonly Step[], heads: ReadonlyMap<string, StreamHead>): readonly PlacedStep[] {
  const versions = new Map([...heads].map(([stream, { version }]) => [stream, version]))
  return steps.flatMap(({ command, context, decision, inForce }) => {
    if (!decision.accepted) return []
    const stream = streamOf(command)
    const version = versions.get(stream) ?? 0
    const replay = replayOf(command, context, versions.get('organisation') ?? 0, inForce)
    versions.set(stream, version + decision.events.length)
    return [{ stream, first: version + 1, events: decision.events, replay }]
  })
}

/** What stands beside the events so that the command can be judged again years later. */
function replayOf(command: AdministrativeCommand, { actor, today, enteredAt, accountOf }: Step['context'], organisation: number, { version, calendars }: InForce): { command: string; context: string } {
  const versions = { edition: EDITION.id, rules: RULE_SET_VERSION, organisation, inForce: version, calendar: calendars.current.id }
  return { command: plainText(command), context: plainText({ ...actor, today, enteredAt, ...accountSeen(command, accountOf), versions }) }
}

/** How the account stood that an act on accounts is about. */
const accountSeen = (command: AdministrativeCommand, accountOf: AccountOf) =>
  streamOf(command) === 'identity' && 'person' in command.data ? { account: accountOf(command.data.person) } : {}

const versionsAfter = (heads: ReadonlyMap<string, StreamHead>): ReadonlyMap<AdministrativeStream, number> =>
  new Map([...heads].map(([stream, { version }]) => [stream as AdministrativeStream, version]))
