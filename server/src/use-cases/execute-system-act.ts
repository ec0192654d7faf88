import { decideSystem, fold, SYSTEM, type CaseEvent, type CaseFile, type SystemCommand, type SystemContext } from '@dam-lam/core'
import { eventToAppend } from '../cases/case-events.ts'
import { countingContext, systemContext } from '../cases/circumstances.ts'
import { sealEvents } from '../event-store/event-store.ts'
import type { InForce } from '../in-force/in-force.ts'
import { projectCase } from '../read-models/case-projection.ts'
import { Problem } from '../problem.ts'
import { commitAct } from './commit-act.ts'
import { MOST_ATTEMPTS } from './most-attempts.ts'
import { loadCase, type LoadedCase } from './load-case.ts'
import { recountCase } from './recount-case.ts'
import { replayInputOfSystem } from './replay-input.ts'
import type { Resources } from './resources.ts'

/** A case as the program finds it, and what is in force. */
export interface FoundCase {
  readonly loaded: LoadedCase
  readonly file: CaseFile
  readonly inForce: InForce
  /** What a system act may look at besides the case. */
  readonly context: SystemContext
}

/** What the program records on a case, and by what the case then stands: by all that is in force, or by an earlier part of it. */
export interface SystemStep {
  readonly command: SystemCommand
  readonly standsBy: InForce
}

/**
 * Records on a case what follows from outside it, by the program itself, through the same path as any act: load → fold →
 * decide → commit, judged again when the case has moved between the two. No route leads here.
 *
 * @param next  what is to be recorded on the case as it is found; undefined where there is nothing
 * @returns what was recorded; nothing, where the case is not concerned or was never submitted
 */
export async function executeSystemAct(
  caseId: string,
  next: SystemCommand | ((found: FoundCase) => SystemStep | undefined),
  resources: Resources,
): Promise<readonly CaseEvent[]> {
  const step = typeof next === 'function' ? next : ({ inForce }: FoundCase) => ({ command: next, standsBy: inForce })
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const recorded = await attemptSystemAct(caseId, step, resources)
    if (recorded !== 'moved') return recorded
  }
  throw new Problem('unavailable')
}

async function attemptSystemAct(
  caseId: string,
  next: (found: FoundCase) => SystemStep | undefined,
  resources: Resources,
): Promise<readonly CaseEvent[] | 'moved'> {
  const { pools, clock, organisations } = resources
  const moment = clock.read()
  const loaded = await loadCase(pools.write, { person: SYSTEM.person }, caseId, undefined, moment)
  if (!loaded || loaded.events.length === 0) return []
  const [organisation, inForce] = await Promise.all([organisations.at(loaded.organisationVersion), resources.inForce.at(loaded.inForceVersion)])
  const file = fold(caseId, loaded.events)
  const context = systemContext(moment, organisation, inForce)
  const step = next({ loaded, file, inForce, context })
  if (!step) return []

  const { command, standsBy } = step
  const events = decideSystem(file, command, context)
  if (events.length === 0) {
    const projection = projectCase({ file: fold(caseId, []), sights: [] }, loaded.events, countingContext(standsBy))
    return (await recountCase(pools.write, { caseId, version: file.version, inForceVersion: inForce.version, projection })) ? [] : 'moved'
  }

  const batch = {
    stream: `case/${caseId}`,
    head: loaded.head,
    events: events.map(eventToAppend),
    enteredAt: moment.instant,
    replay: replayInputOfSystem(file, command, context, { organisation, inForce }),
  }
  const committed = await commitAct(pools.write, {
    caseId,
    // Whoever sees the case sees what the program records on it; a case that nobody sees is none.
    parties: loaded.sights.map(({ party }) => party),
    batch,
    sealed: sealEvents(batch),
    draftVersion: null,
    inForceVersion: inForce.version,
    projection: projectCase({ file, sights: loaded.sights }, events, countingContext(standsBy)),
    answered: null,
  })
  return committed === 'moved' ? 'moved' : events
}
