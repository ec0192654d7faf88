import type { RefusalTexts } from '../../words.ts'
import { always } from '../phrases.ts'

export const anyAct: RefusalTexts<'anyAct'> = {
  'position.none-held': always('Whoever is signed in holds no position today, so this cannot be done. Ask the administrator if a position is not up to date.'),
  'position.not-held': always('Whoever is signed in does not hold the position chosen. Choose a position that is held.'),
  'day.not-in-future': (facts) => `The day stated (${facts.day('on')}) has not come yet. State a day no later than today, ${facts.day('today')}.`,
  'day.not-before-what-it-follows': (facts) =>
    `The day stated (${facts.day('on')}) is before the act that brought the case to this step. State ${facts.day('earliest')} or a later day.`,
  'day.in-calendar': (facts) => `The day ${facts.day('on')} is before the time that the calendar of working days knows. State ${facts.day('from')} or a later day.`,
  'own-case.no-part': (facts) =>
    `${facts.person('person')} is proposer or implementer of this very plan and takes no part in appraising, giving opinions or deciding. Let somebody else with the same power do it.`,
  'delegation.no-own-case': (facts) => `${facts.person('person')} is proposer or implementer of this very plan, and does not act on it by delegation. Let whoever delegated it, or another, do it.`,
  'letter.written': always('The letter lacks its number or its text. Fill in both.'),
  'letter.date-not-in-future': (facts) => `The date of the letter (${facts.day('date')}) has not come yet. Give the day on which it was signed, no later than today, ${facts.day('today')}.`,
  'letter.signed-for-committee': (facts) =>
    facts.count('maySign') === 0
      ? `${facts.person('signedBy')} may not sign for the committee, and nobody holds a position that may. Bring the positions up to date before issuing the letter.`
      : `${facts.person('signedBy')} may not sign for the committee. ${facts.anyPerson('maySign')} may; have it signed again or name the right signatory.`,
}
