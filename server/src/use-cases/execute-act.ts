import { decide, evolve, fold, reasonsFor, refusalsKnown, type CaseFile, type Command, type PlanDraft, type SightReason } from '@dam-lam/core'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { read as readStream, sealEvents } from '../event-store/event-store.ts'
import { keptFiles } from '../files/kept-files.ts'
import type { OrganisationSnapshot } from '../organisations/organisation-cache.ts'
import { readerOn, type Reader } from '../organisations/reader.ts'
import { projectCase } from '../read-models/case-projection.ts'
import { recordReading } from '../read-models/reading/record-reading.ts'
import { seenFile } from '../read-models/case-view/seen-file.ts'
import { caseEventOf, eventToAppend, placed, type PlacedEvent } from '../cases/case-events.ts'
import { countingContext, decisionContext } from '../cases/circumstances.ts'
import { bringUpToDate, standsBehind } from '../in-force/bring-up-to-date.ts'
import type { InForce } from '../in-force/in-force.ts'
import { commitAct } from './commit-act.ts'
import { draftFile } from '../cases/draft.ts'
import { answerGiven, requestHash, type GivenAnswer } from './idempotency.ts'
import { loadCase, type LoadedCase, type Who } from './load-case.ts'
import { MOST_ATTEMPTS } from './most-attempts.ts'
import { Problem } from '../problem.ts'
import { referToWhatThereIs } from './refer-to-what-there-is.ts'
import { replayInput } from './replay-input.ts'
import type { Resources } from './resources.ts'
import { isStale } from './stale.ts'

export interface ActRequest {
  readonly caseId: string
  /** The version against which the command was written; null for somebody who knows none. */
  readonly expectedVersion: number | null
  readonly command: Command
  /** Judge only, write nothing. */
  readonly dryRun?: boolean
  readonly idempotencyKey?: string | undefined
  /** Whoever acts need not see the case: he has read what it made public, and acts on that. */
  readonly throughPublication?: boolean
}

/** What an act did, or with `dryRun` would do, as the one who did it sees it. */
export interface ActOutcome {
  /** The version of the case after the act. */
  readonly version: number
  readonly file: CaseFile
  readonly events: readonly PlacedEvent[]
  readonly reader: Reader
  readonly why: readonly SightReason[]
  readonly organisation: OrganisationSnapshot
  readonly inForce: InForce
}

/**
 * The only way in which a case changes: load → fold → decide → commit, two round trips. Judged again from the start
 * when the case has moved between the two.
 *
 * @param preloaded  the case as the caller has just loaded it
 * @throws Problem `unauthenticated`, `not-found`, `idempotency-key-reused`, `invalid-request`, `version-conflict`, `refused`, in this order
 */
export async function executeAct(who: Who, request: ActRequest, resources: Resources, preloaded?: LoadedCase): Promise<ActOutcome> {
  let loaded = preloaded
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const moment = resources.clock.read()
    loaded ??= await loadCase(resources.pools.write, who, request.caseId, request.idempotencyKey, moment)
    if (!loaded) throw new Problem('unauthenticated')
    const outcome = await attemptAct(request, loaded, moment, resources)
    if (outcome !== 'moved') return outcome
    loaded = undefined
  }
  throw new Problem('unavailable')
}

async function attemptAct(request: ActRequest, loaded: LoadedCase, moment: Moment, resources: Resources): Promise<ActOutcome | 'moved'> {
  const { caseId, expectedVersion, command, dryRun = false, idempotencyKey, throughPublication = false } = request
  const { events, draft } = loaded
  const organisation = await resources.organisations.at(loaded.organisationVersion)
  const { organisations } = organisation
  const inForce = await resources.inForce.at(loaded.inForceVersion)
  if (standsBehind(loaded, inForce)) {
    await bringUpToDate(caseId, resources)
    return 'moved'
  }
  const reader = readerOn(loaded.person, organisations, moment.today)
  const seenBy = draft?.authors ?? loaded.sights.map(({ party }) => party)
  const sees = seenBy.some((party) => reader.parties.includes(party))
  if (!sees && !throughPublication) throw new Problem('not-found')

  const file = draft ? draftFile(draft, organisations, moment.today) : fold(caseId, events)
  const seen = { reader, why: reasonsFor(loaded.sights, reader.parties), organisation, inForce }
  const key = idempotencyKey === undefined || dryRun ? undefined : { key: idempotencyKey, asked: requestHash({ caseId, expectedVersion, command }) }
  const given = key && answerGiven(loaded, key.asked)
  if (given) return { ...seen, ...(await eventsOf(given, caseId, resources)), file }

  await referToWhatThereIs(command, reader, resources.pools.write, throughPublication ? '' : 'data')
  const files = await keptFiles(resources.pools.write, filesNamed(command, draft?.plan), resources.files)
  const context = decisionContext(reader, moment, organisation, inForce, { files, mode: resources.files.mode })
  // Whatever is answered without an act having been done tells of the case, and is a reading of it.
  const read = async () => sees && recordReading(resources.pools.write, { file, events: placed(events, 0), reader, moment, draft }, 'history')
  if (expectedVersion !== null && isStale(command.act, expectedVersion, file, events, context)) {
    const since = { ...seen, file, version: file.version, events: placed(events.slice(expectedVersion), expectedVersion) }
    await read()
    throw new Problem('version-conflict', { version: file.version, since, organisation })
  }
  const decision = decide(file, command, context)
  if (!decision.accepted) {
    const known = draft ? file : seenFile({ ...seen, file, events: placed(events, 0) })
    await read()
    throw new Problem('refused', { refusals: refusalsKnown(decision.refusals, command, { file, known, why: seen.why }, context), organisation })
  }

  const after = decision.events.reduce(evolve, file)
  if (dryRun) {
    await read()
    return { ...seen, version: after.version, file: after, events: placed(decision.events, file.version) }
  }

  const batch = {
    stream: `case/${caseId}`,
    head: loaded.head,
    events: decision.events.map(eventToAppend),
    enteredAt: moment.instant,
    replay: replayInput(file, command, context, { organisation, inForce }),
  }
  const sealed = sealEvents(batch)
  const committed = await commitAct(resources.pools.write, {
    caseId,
    // What was published is among the events that this version holds: who has read it stands for one who sees the case.
    parties: sees ? reader.parties : seenBy,
    batch,
    sealed,
    draftVersion: draft?.version ?? null,
    inForceVersion: inForce.version,
    projection: projectCase({ file, sights: loaded.sights }, decision.events, countingContext(inForce)),
    answered: key ? { ...key, person: reader.person, after: file.version, version: after.version } : null,
  })
  if (committed === 'moved') return 'moved'
  return { ...seen, version: after.version, file: after, events: placed(decision.events, file.version, sealed) }
}

/** The documents that a plan on its way encloses. */
const filesNamed = (command: Command, draft: PlanDraft | undefined): readonly string[] =>
  ('plan' in command.data ? command.data.plan.files : draft?.files) ?? []

/** The events that an earlier request with the same key made, as they were answered then. */
async function eventsOf({ after, version }: GivenAnswer, caseId: string, { pools }: Resources): Promise<Pick<ActOutcome, 'version' | 'events'>> {
  const { events: kept } = await inTransaction(pools.write, (client) => readStream(client, `case/${caseId}`))
  const stored = kept.slice(after, version)
  return { version, events: placed(stored.map(({ text }) => caseEventOf(text)), after, stored) }
}
