import { POLICY_ITEMS, type Policy, type PolicyKey } from '../../policy.ts'

/*
 * What a committee may set an item to. The regulation sets no such bound, except where it says so here: they keep a slip of the
 * finger from becoming a rule, and a committee from setting less than what the text needs to mean anything.
 */

type Bound<Value> = (value: Value) => boolean

const from = (least: number, most: number): Bound<number> => (value) => Number.isInteger(value) && value >= least && value <= most

/** «Ngay», «đồng thời», and what an office does on arrival: within a week. */
const AT_ONCE = from(0, 5)
/** No step inside the committee may last longer than the longest reply of Điều 4 khoản 3. */
const WITHIN_THE_REPLY = from(1, 60)

/** Every item that is no yes or no: one without a bound does not compile. */
type Bounds = { readonly [Key in PolicyKey as Policy[Key] extends boolean ? never : Key]: Bound<Policy[Key]> }

const BOUNDS: Bounds = {
  'register.working-days': AT_ONCE,
  'at-once.working-days': AT_ONCE,
  'same-time.working-days': AT_ONCE,
  'opinion.working-days': WITHIN_THE_REPLY,
  'appraisal.working-days': WITHIN_THE_REPLY,
  'opinion.bare-phrases': (phrases) => phrases.length > 0 && phrases.every((phrase) => phrase.trim() !== ''),
  'urgent.written-report.working-days': WITHIN_THE_REPLY,
  'urgent.conclusion.working-days': WITHIN_THE_REPLY,
  'difficulty.working-days': WITHIN_THE_REPLY,
  'incident.report.working-days': WITHIN_THE_REPLY,
  'verification.working-days': WITHIN_THE_REPLY,
  'protection-decision.working-days': WITHIN_THE_REPLY,
  'encouragement.answer-working-days': WITHIN_THE_REPLY,
  'encouragement.publish-working-days': WITHIN_THE_REPLY,
  'reminder.early-working-days-before': WITHIN_THE_REPLY,
  'reminder.last-working-days-before': AT_ONCE,
  'reminder.superior-working-days-after': from(0, 60),
  'protection.answer.working-days': WITHIN_THE_REPLY,
  // On the due day itself nothing is late.
  'protection.climb.working-days': from(1, 60),
  'coordination.answer.working-days': WITHIN_THE_REPLY,
  'progress.months-between-reports': from(1, 12),
  'public-opinion.answer-working-days': WITHIN_THE_REPLY,
  'public-opinion.relay-working-days': WITHIN_THE_REPLY,
  // More than half of all members: fewer would let a minority decide for the collective.
  'votes.more-than-percent-of-members': from(50, 99),
  'votes.quorum-percent': (percent) => percent === null || from(0, 100)(percent),
  // The decree sets two working days; a committee may answer sooner.
  'personal-data.answer-working-days': from(1, POLICY_ITEMS['personal-data.answer-working-days'].value),
}

/** Whether an item may have this value. An item that is a yes or no may have either. */
export function withinBounds<Key extends PolicyKey>(key: Key, value: Policy[Key]): boolean {
  const bounds: { readonly [K in PolicyKey]?: Bound<Policy[K]> } = BOUNDS
  const bound: Bound<Policy[Key]> | undefined = bounds[key]
  return bound === undefined || bound(value)
}

/** Items that are shown and that no rule and no duty reads yet: setting one would promise what does not happen. */
const WITHOUT_EFFECT: ReadonlySet<PolicyKey> = new Set([
  'clock.day-of-receipt-is-day-zero',
  'forward.reply-ends-own-clock',
  'legal-review.assigned-by-permanent-members',
  'office.person-where-none',
])

/** Whether a committee may set the item at all. */
export const maySet = (key: PolicyKey): boolean => !WITHOUT_EFFECT.has(key)
