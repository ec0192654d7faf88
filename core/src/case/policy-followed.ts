import type { Policy } from '../policy.ts'
import type { LocalDate } from '../time/index.ts'
import type { CaseFile } from './case-file.ts'

/**
 * A committee's policy on a day, as far as it was known at an instant: a policy that is set today holds for what comes in
 * after it, never for what was already there.
 */
export type PolicyOf = (committee: string, on: LocalDate, knownAt: string) => Policy

/**
 * The policy that the acts of a committee follow: its own version on its own day of receipt. `place` is the event that is
 * asked about; a plan that was prepared again has a receipt of its own.
 *
 * @throws Error for a case that nobody has received yet
 */
export function policyFollowed(file: CaseFile, committee: string, place: number, policyOf: PolicyOf): Policy {
  const receipt = file.receipts.findLast((one) => one.committee === committee && one.event <= place) ?? file.receipts[0]
  if (!receipt) throw new Error(`${file.id} has no receipt: it was never submitted`)
  return policyOf(committee, receipt.receivedOn, enteredAt(file, receipt.event))
}

/** The instant at which the event in this place was entered. @throws Error where there is none */
export function enteredAt({ entered }: Pick<CaseFile, 'entered'>, place: number): string {
  const found = entered.find(({ event }) => event === place)
  if (!found) throw new Error(`no event stands in place ${place}`)
  return found.at
}
