import type { CaseEvent } from '@dam-lam/core'
import type { LoadedCase } from '../use-cases/load-case.ts'
import { executeSystemAct, type FoundCase, type SystemStep } from '../use-cases/execute-system-act.ts'
import type { Resources } from '../use-cases/resources.ts'
import type { InForce } from './in-force.ts'

/** Whether something open in the case is still counted by a calendar that has been replaced. */
export const standsBehind = ({ countedBy }: Pick<LoadedCase, 'countedBy'>, { calendars }: InForce): boolean =>
  countedBy !== null && countedBy < calendars.current.version

/** The step from the version by which the case is counted to the next; undefined where it is counted by the last. */
function nextCalendar({ loaded: { countedBy }, inForce }: FoundCase): SystemStep | undefined {
  const { calendars } = inForce
  if (countedBy === null || countedBy >= calendars.current.version) return undefined
  const [from, to] = [calendars.numbered(countedBy), calendars.numbered(countedBy + 1)]
  return {
    command: { act: 'move-due-dates', data: { from: from.id, to: to.id, document: to.document } },
    standsBy: { ...inForce, calendars: calendars.upTo(to.version) },
  }
}

/**
 * Counts what is open in a case by each calendar that has come since, one after the other: at most one event for each.
 * What was done before a process died is found done, and nothing is recorded twice.
 */
export async function bringUpToDate(caseId: string, resources: Resources): Promise<readonly CaseEvent[]> {
  const recorded: CaseEvent[] = []
  let behind = true
  while (behind) {
    behind = false
    const events = await executeSystemAct(
      caseId,
      (found) => {
        const step = nextCalendar(found)
        behind = step !== undefined
        return step
      },
      resources,
    )
    recorded.push(...events)
  }
  return recorded
}
