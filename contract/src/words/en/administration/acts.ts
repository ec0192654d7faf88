import type { Words } from '../../words.ts'

const administrator = 'The administrator'
const lends = 'Whoever holds the position, the head of the committee or the administrator'

export const administrativeActs: Words['administrativeActs'] = {
  'add-person': { title: 'Add a person', done: 'Person added', who: administrator },
  'correct-person': { title: 'Correct a name', done: 'Name corrected', who: administrator },
  appoint: { title: 'Record a position', done: 'Position recorded', who: administrator },
  'correct-position': { title: 'Correct a position', done: 'Position corrected', who: administrator },
  'end-position': { title: 'End a position', done: 'Position ended', who: administrator },
  'make-one-time-link': { title: 'Make a link to set a password', done: 'Link to set a password made', who: administrator },
  'suspend-account': { title: 'Suspend an account', done: 'Account suspended', who: administrator },
  'restore-account': { title: 'Restore an account', done: 'Account restored', who: administrator },
  'set-policy': { title: 'Change the committee’s own rules', done: 'The committee’s own rules changed', who: administrator },
  'announce-days': { title: 'Add days to the calendar', done: 'Days added to the calendar', who: administrator },
  'confirm-days': { title: 'Confirm days that are announced', done: 'Days confirmed', who: administrator },
  'withdraw-days': { title: 'Take days out of the calendar', done: 'Days taken out of the calendar', who: administrator },
  'announce-year': { title: 'Enter the days of a year', done: 'Days of the year entered', who: administrator },
  'end-account': { title: 'End an account', done: 'Account ended', who: administrator },
  'found-committee': { title: 'Found a committee', done: 'Committee recorded', who: administrator },
  'rename-committee': { title: 'Rename a committee', done: 'Committee renamed', who: administrator },
  'change-superior': { title: 'Change the direct superior', done: 'Direct superior changed', who: administrator },
  'end-committee': { title: 'End a committee', done: 'End of the committee recorded', who: administrator },
  'set-term': { title: 'Set a term', done: 'Term set', who: administrator },
  'designate-office': { title: 'Name a person for the office', done: 'Person for the office named', who: administrator },
  'open-body': { title: 'Open a body', done: 'Body recorded', who: administrator },
  'rename-body': { title: 'Rename a body', done: 'Body renamed', who: administrator },
  'end-body': { title: 'End a body', done: 'End of the body recorded', who: administrator },
  'transfer-person': { title: 'Transfer to another managing committee', done: 'Managing committee changed', who: administrator },
  delegate: { title: 'Record a delegation', done: 'Delegation recorded', who: lends },
  'end-delegation': { title: 'End a delegation', done: 'Delegation ended', who: lends },
}
