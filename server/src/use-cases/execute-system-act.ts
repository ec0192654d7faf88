import { decideSystem, fold, SYSTEM, type CaseEvent, type SystemCommand } from '@dam-lam/core'
import { eventToAppend } from '../cases/case-events.ts'
import { DUTY_CONTEXT, systemContext } from '../cases/circumstances.ts'
import { sealEvents } from '../event-store/event-store.ts'
import { projectCase } from '../read-models/case-projection.ts'
import { Problem } from '../problem.ts'
import { commitAct } from './commit-act.ts'
import { MOST_ATTEMPTS } from './execute-act.ts'
import { loadCase } from './load-case.ts'
import { replayInputOfSystem } from './replay-input.ts'
import type { Resources } from './resources.ts'

/**
 * Records on a case what follows from outside it, by the program itself, through the same path as any act: load → fold →
 * decide → commit, judged again when the case has moved between the two. No route leads here.
 *
 * @returns what was recorded; nothing, where the case is not concerned or was never submitted
 */
export async function executeSystemAct(caseId: string, command: SystemCommand, resources: Resources): Promise<readonly CaseEvent[]> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const recorded = await attemptSystemAct(caseId, command, resources)
    if (recorded !== 'moved') return recorded
  }
  throw new Problem('unavailable')
}

async function attemptSystemAct(caseId: string, command: SystemCommand, resources: Resources): Promise<readonly CaseEvent[] | 'moved'> {
  const { pools, clock, organisations } = resources
  const moment = clock.read()
  const loaded = await loadCase(pools.write, { person: SYSTEM.person }, caseId, undefined, moment)
  if (!loaded || loaded.events.length === 0) return []
  const organisation = await organisations.at(loaded.organisationVersion)
  const file = fold(caseId, loaded.events)
  const context = systemContext(moment, organisation)
  const events = decideSystem(file, command, context)
  if (events.length === 0) return []

  const batch = {
    stream: `case/${caseId}`,
    head: loaded.head,
    events: events.map(eventToAppend),
    enteredAt: moment.instant,
    replay: replayInputOfSystem(file, command, context, organisation),
  }
  const committed = await commitAct(pools.write, {
    caseId,
    // Whoever sees the case sees what the program records on it; a case that nobody sees is none.
    parties: loaded.sights.map(({ party }) => party),
    batch,
    sealed: sealEvents(batch),
    draftVersion: null,
    projection: projectCase({ file, sights: loaded.sights }, events, DUTY_CONTEXT),
    answered: null,
  })
  return committed === 'moved' ? 'moved' : events
}
