import type { Policy } from '../policy.ts'
import type { LocalDate } from '../time/index.ts'
import type { Entry } from '../d04-go-ahead/k3-receipt.ts'
import type { CaseFile } from './case-file.ts'

/**
 * A committee's policy on a day, as far as it was known at an instant: a policy that is set today holds for what comes in
 * after it, never for what was already there.
 */
export type PolicyOf = (committee: string, on: LocalDate, knownAt: string) => Policy

/**
 * The policy that the acts of a committee follow: its own version on its own day of receipt. `place` is the event that is
 * asked about; a plan that was prepared again has a receipt of its own. A case that no plan began has none: what
 * counts is the day on which it was first recorded.
 *
 * @throws Error for a case that nobody has received yet
 */
export function policyFollowed(file: CaseFile, committee: string, place: number, policyOf: PolicyOf): Policy {
  const begun = beginningFor(file, committee, place)
  if (!begun) throw new Error(`${file.id} has no receipt: it was never submitted`)
  return policyOf(committee, begun.on, enteredAt(file, begun.event))
}

/** The day from which a committee has had to do with the case, and the event that brought it. */
function beginningFor(file: CaseFile, committee: string, place: number): Pick<Entry, 'on' | 'event'> | undefined {
  const receipt = file.receipts.findLast((one) => one.committee === committee && one.event <= place) ?? file.receipts[0]
  return receipt ? { on: receipt.receivedOn, event: receipt.event } : firstRecorded(file)
}

/** What was first recorded of a case that no plan began: of an urgent action, or of a protection. */
export const firstRecorded = ({ urgent, protection }: Pick<CaseFile, 'urgent' | 'protection'>): Entry | undefined =>
  urgent?.reports[0] ?? urgent?.actedAlone ?? protection[0]

/** The day on which the case began; null for a draft. */
export const begunOn = (file: CaseFile): LocalDate | null => file.receipts[0]?.receivedOn ?? firstRecorded(file)?.on ?? null

/** The instant at which the event in this place was entered. @throws Error where there is none */
export function enteredAt({ entered }: Pick<CaseFile, 'entered'>, place: number): string {
  const found = entered.find(({ event }) => event === place)
  if (!found) throw new Error(`no event stands in place ${place}`)
  return found.at
}
