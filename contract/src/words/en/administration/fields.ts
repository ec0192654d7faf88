import type { Words } from '../../words.ts'

const committee = 'Committee'
const person = 'Person'
const reason = 'Reason, and the paper it rests on'
const announcement = 'Document that announces it'

export const administrativeFields: Words['administrativeFields'] = {
  'add-person': { id: 'User name', name: 'Full name', managedBy: 'Managing committee' },
  'correct-person': { person, name: 'Correct full name', reason },
  appoint: { person, post: 'Post', committee, body: 'Body', from: 'From', to: 'To the end of', cadreUnder: 'Group of office under Article 2, clause 3' },
  'correct-position': { position: 'Position', from: 'Right first day', to: 'Right last day', cadreUnder: 'Right kind of office under Article 2 clause 3', reason },
  'end-position': { position: 'Position held', to: 'Last day in the post', reason },
  'make-one-time-link': { person, removesFactors: 'Remove the lost second factor and passkeys', reason },
  'suspend-account': { person, reason },
  'restore-account': { person, reason },
  'set-policy': { committee: 'Committee', from: 'Holds from', changes: 'New values', paper: 'Paper of the committee' },
  'announce-days': { days: 'Days of the document', document: announcement },
  'confirm-days': { dates: 'Days that are announced', document: announcement },
  'withdraw-days': { dates: 'Days taken out', reason: 'Reason', document: announcement },
  'announce-year': { year: 'Year', days: 'Every special day of the year', document: announcement },
  'end-account': { person, reason },
  'transfer-person': { person, managedBy: 'New managing committee', from: 'From', reason },
  'found-committee': { id: 'Code of the committee', name: 'Name of the committee', level: 'Level', superior: 'Direct superior', external: 'Nobody of it works here', from: 'At work from' },
  'rename-committee': { committee, name: 'New name', from: 'Called so from', reason },
  'change-superior': { committee, superior: 'New direct superior', from: 'From', reason },
  'end-committee': { committee, to: 'Last day of its work', successors: 'Committees that come after it', openFilesTo: 'Committee that takes the open files', bodies: 'Bodies that go on with the work', reason },
  'set-term': { committee, from: 'Term from', to: 'To the end of' },
  'designate-office': { committee, person: 'Person who does the work of the office', from: 'From', to: 'To the end of' },
  'open-body': { id: 'Code of the body', committee, name: 'Name of the body', kind: 'Kind of body', from: 'At work from' },
  'rename-body': { body: 'Body', name: 'New name', from: 'Called so from', reason },
  'end-body': { body: 'Body', to: 'Last day of its work', successor: 'Body that goes on with the work', reason },
  delegate: { position: 'Position of whoever delegates', person: 'Delegate', acts: 'Acts delegated', from: 'From', to: 'To the end of', paper: 'Paper of the delegation' },
  'end-delegation': { delegation: 'Delegation', to: 'Last day', reason },
}
