import type { RefusalTexts } from '../../words.ts'
import { always } from '../phrases.ts'

export const calendar: RefusalTexts<'calendar'> = {
  'calendar.document-written': always('The number of the document is missing. Write its number and sign; the calendar changes by a document only.'),
  'calendar.document-not-in-future': (facts) => `The document is dated ${facts.day('date')}, after today (${facts.day('today')}). Check its date.`,
  'calendar.days-entered': always('No day is entered. Enter at least one day of the document.'),
  'calendar.days-named': (facts) => `The day ${facts.days('days')} has no name. Write its name, such as “Tết Nguyên đán”.`,
  'calendar.worked-day-pays-for-one': (facts) => `The day ${facts.days('days')} does not fit: a worked weekend day names the day off that it pays for, and no other day does. Correct it.`,
  'calendar.dates-named': always('No day is chosen. Choose at least one day of the calendar.'),
  'calendar.day-in-calendar': (facts) => `The day ${facts.days('days')} is outside the calendar, which reaches from ${facts.day('from')} to ${facts.day('until')}. Check the year.`,
  'calendar.day-once': (facts) => `The day ${facts.days('days')} is entered twice. Remove one of the two.`,
  'calendar.worked-day-on-weekend': (facts) => `The day ${facts.days('days')} is worked anyway and cannot be worked in place of another. Enter a Saturday or Sunday.`,
  'calendar.day-off-on-weekday': (facts) => `The day ${facts.days('days')} is a Saturday or Sunday and cannot be a compensatory or swapped day off. Check the day, or its kind.`,
  'calendar.swap-whole': (facts) => `The worked day ${facts.days('days')} has no day off that it pays for. Enter both days at once.`,
  'announce-days.changes-something': (facts) => `The day ${facts.days('days')} stands in the calendar just so. Check the calendar; where the document changes nothing, nothing is to be entered.`,
  'confirm-days.proposed': (facts) => `The day ${facts.days('days')} is not one that waits to be announced. Choose among those that wait, or add a day.`,
  'withdraw-days.known': (facts) => `The day ${facts.days('days')} is no special day of the calendar. Choose again in the calendar.`,
  'withdraw-days.reason': always('The reason is missing. Say why the day is taken out.'),
  'announce-year.in-order': (facts) =>
    facts.number('next') > facts.number('last')
      ? `The calendar of this version of the program ends with ${facts.number('last')}. Upgrade the program, then enter ${facts.number('year')}.`
      : `Years are entered one after the other; the next is ${facts.number('next')}, not ${facts.number('year')}. Enter ${facts.number('next')} first, or change single days of a year entered before.`,
  'announce-year.days-of-year': (facts) => `The day ${facts.days('days')} is not in ${facts.number('year')}. Enter days of that year only.`,
}
