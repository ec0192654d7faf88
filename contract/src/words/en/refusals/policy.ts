import type { RefusalTexts } from '../../words.ts'
import { always } from '../phrases.ts'

export const policy: RefusalTexts<'policy'> = {
  'set-policy.from-not-past': (facts) => `The first day (${facts.day('from')}) is past; today is ${facts.day('today')}. A committee's own rules do not reach back; write today or a later day.`,
  'set-policy.items-chosen': always('No item has a new value. Set at least one.'),
  'set-policy.items-have-effect': (facts) => `The item ${facts.policies('items')} is there to be read only; the program does not count by another value yet. Leave it at its default.`,
  'set-policy.values-within-bounds': (facts) => `The value of ${facts.policies('items')} is out of bounds. Look at the bounds of each item, and set it again.`,
  'set-policy.changes-something': (facts) => `From ${facts.day('from')} on these items have just these values. Check the values; perhaps nothing is to be set.`,
  'set-policy.paper-written': always('The number of the committee’s paper is missing. Write the number and sign of the paper that sets this.'),
  'set-policy.paper-not-in-future': (facts) => `The paper is dated ${facts.day('date')}, after today (${facts.day('today')}). Check its date.`,
}
