import type { Words } from '../../words.ts'

const administrator = 'The administrator'

export const administrativeActs: Words['administrativeActs'] = {
  'add-person': { title: 'Add a person', done: 'Person added', who: administrator },
  'correct-person': { title: 'Correct a name', done: 'Name corrected', who: administrator },
  appoint: { title: 'Record a position', done: 'Position recorded', who: administrator },
  'end-position': { title: 'End a position', done: 'Position ended', who: administrator },
  'make-one-time-link': { title: 'Make a link to set a password', done: 'Link to set a password made', who: administrator },
  'suspend-account': { title: 'Suspend an account', done: 'Account suspended', who: administrator },
  'restore-account': { title: 'Restore an account', done: 'Account restored', who: administrator },
  'end-account': { title: 'End an account', done: 'Account ended', who: administrator },
}
