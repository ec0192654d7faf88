import type { Words } from '../../words.ts'

const person = 'Person'
const reason = 'Reason, and the paper it rests on'

export const administrativeFields: Words['administrativeFields'] = {
  'add-person': { id: 'User name', name: 'Full name', managedBy: 'Managing committee' },
  'correct-person': { person, name: 'Correct full name', reason },
  appoint: { person, post: 'Post', committee: 'Committee', body: 'Body', from: 'From', to: 'To the end of' },
  'end-position': { position: 'Position held', to: 'Last day in the post', reason },
  'make-one-time-link': { person, removesFactors: 'Remove the lost second factor and passkeys', reason },
  'suspend-account': { person, reason },
  'restore-account': { person, reason },
  'end-account': { person, reason },
}
