import { fold, openActs, restsOn, type ActName, type CaseEvent, type CaseFile, type Context } from '@dam-lam/core'

/**
 * A command was written against an older version of the case. It is turned away only if an event since then changed
 * whether the act is allowed, or what it rests on: two bodies may give their opinions at the same time.
 */
export function isStale(
  act: ActName,
  expectedVersion: number,
  file: CaseFile,
  events: readonly CaseEvent[],
  context: Context,
): boolean {
  if (expectedVersion === file.version) return false
  if (expectedVersion > file.version) return true
  const seen = fold(file.id, events.slice(0, expectedVersion))
  return JSON.stringify(restsOn(seen, act)) !== JSON.stringify(restsOn(file, act)) || allowed(seen, act, context) !== allowed(file, act, context)
}

const allowed = (file: CaseFile, act: ActName, context: Context): boolean =>
  openActs(file, context).some((open) => open.act === act && open.allowed)
