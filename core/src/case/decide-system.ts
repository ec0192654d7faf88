import type { CaseFile } from './case-file.ts'
import type { CaseEvent } from './event.ts'
import { SYSTEM, type SystemContext } from './system-act.ts'
import { systemActNamed, type SystemCommand } from './system-acts.ts'

/** What the program records on this case; nothing, where the case is not concerned. Pure, as `decide` is. */
export function decideSystem(file: CaseFile, command: SystemCommand, context: SystemContext): readonly CaseEvent[] {
  const { act, on = context.today } = command
  const { today: enteredOn, enteredAt } = context
  // The command was made for this very act; here its type is no longer known.
  const data = command.data as never
  return systemActNamed(act)
    .events({ ...context, file, data, on })
    .map((event): CaseEvent => ({ ...event, on, enteredOn, enteredAt, by: SYSTEM }))
}
