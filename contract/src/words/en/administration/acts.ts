import type { Words } from '../../words.ts'

const administrator = 'The administrator'

export const administrativeActs: Words['administrativeActs'] = {
  'add-person': { title: 'Add a person', done: 'Person added', who: administrator },
  'correct-person': { title: 'Correct a name', done: 'Name corrected', who: administrator },
  appoint: { title: 'Record a position', done: 'Position recorded', who: administrator },
  'end-position': { title: 'End a position', done: 'Position ended', who: administrator },
}
