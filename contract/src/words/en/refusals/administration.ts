import type { RefusalTexts } from '../../words.ts'
import { always } from '../phrases.ts'

export const administration: RefusalTexts<'administration'> = {
  'administration.by-administrator': always('Only the administrator may do this. Ask the administrator, and bring the paper it rests on.'),
  'administration.not-to-oneself': (facts) => `${facts.person('person')} may not give himself a position, a delegation or a means to sign in. Let another administrator do this.`,
  'administration.person-known': (facts) => `Nobody has the user name “${facts.text('person')}”. Choose from the list, or add this person first.`,
  'administration.committee-stands': (facts) => `On ${facts.day('on')} there is no committee “${facts.committee('committee')}” at work. Choose another committee, or change the day.`,
  'administration.body-stands': (facts) => `On ${facts.day('on')} there is no body “${facts.body('body')}” at work. Choose another body, or change the day.`,
  'administration.runs-forward': (facts) => `The last day (${facts.day('to')}) is before the first (${facts.day('from')}). Change one of the two.`,
  'add-person.user-name': (facts) => `“${facts.text('person')}” cannot be a user name. Use small letters without marks, digits, dots and hyphens only.`,
  'add-person.new': (facts) => `The user name of ${facts.person('person')} is taken. Choose another one.`,
  'add-person.name': always('The full name is missing. Write it out.'),
  'correct-person.name': always('The correct full name is missing. Write it out.'),
  'correct-person.reason': always('The reason for the correction is missing. Give it, with the paper it rests on.'),
  'appoint.officer-in-body': (facts) =>
    facts.is('isOfficer')
      ? 'An officer serves in a body, and none is named. Choose the body.'
      : 'This post belongs to the committee and to no body. Leave the body empty.',
  'appoint.body-of-committee': (facts) => `${facts.body('body')} is no body of ${facts.committee('committee')}. Choose another body or committee.`,
  'appoint.not-twice': (facts) => `${facts.person('person')} has held this very post since ${facts.day('from')}. Look at the days again, or end the earlier time first.`,
  'appoint.one-head': (facts) => `In that time ${facts.person('person')} is the head of ${facts.committee('committee')}. End the position of the one before, then record the next.`,
  'end-position.position': always('This position was not found. Open the list of positions again and choose.'),
  'end-position.still-held': (facts) =>
    facts.text('to') === ''
      ? `The last day cannot be before the first day in the post, ${facts.day('from')}. Change the last day.`
      : `This post is held from ${facts.day('from')}, and its last day is already ${facts.day('to')}. Give an earlier last day within that time, or leave it.`,
  'end-position.administrator-remains': always('After that day nobody would be administrator. Record another administrator first.'),
  'end-position.reason': always('The reason for ending it is missing. Give it, with the paper it rests on.'),
  'account.not-own': always('Nobody suspends, restores or ends the own account. Leave this to another administrator.'),
  'make-one-time-link.not-suspended': (facts) => `The account of ${facts.person('person')} is suspended. Restore it first, then make a link.`,
  'make-one-time-link.reason': always('The reason for the link is missing. Give it, for example: new account, password forgotten.'),
  'suspend-account.standing': (facts) => `${facts.person('person')} has no open account, so there is nothing to suspend. Look at the list of accounts again.`,
  'suspend-account.reason': always('The reason for suspending it is missing. Give it, with the paper it rests on.'),
  'restore-account.standing': (facts) => `The account of ${facts.person('person')} is not suspended and needs no restoring. Look at the list of accounts again.`,
  'restore-account.reason': always('The reason for restoring it is missing. Give it, with the paper it rests on.'),
  'end-account.standing': (facts) => `${facts.person('person')} has no account left to end. Look at the list of accounts again.`,
  'end-account.reason': always('The reason for ending the account is missing. Give it, with the paper it rests on.'),
  'administration.identifier': (facts) => `“${facts.text('id')}” cannot be a code. Use small letters without marks, digits, dots and hyphens only.`,
  'found-committee.new': (facts) => `The code of ${facts.committee('committee')} is taken. Choose another one.`,
  'found-committee.name': always('The name of the committee is missing. Write it out.'),
  'rename.after-last': (facts) => `The present name holds beyond ${facts.day('last')}, so a new one cannot begin on ${facts.day('from')}. Give a later day.`,
  'rename.name': always('The new name is missing. Write it out.'),
  'rename.reason': always('The reason for the new name is missing. Give it, with the paper it rests on.'),
  'change-superior.not-below-itself': (facts) => `The superior of ${facts.committee('committee')} can be neither itself nor a committee below it, such as ${facts.committee('superior')}. Choose another committee.`,
  'change-superior.after-last': (facts) => `The present superior holds beyond ${facts.day('last')}, so it cannot change on ${facts.day('from')}. Give a later day.`,
  'change-superior.reason': always('The reason for the change is missing. Give it, with the paper it rests on.'),
  'end-committee.not-ended': (facts) => `The last day of this committee is already recorded as ${facts.day('to')}. Leave that day as it is.`,
  'end-committee.successors-stand': (facts) => `From ${facts.day('after')} there is no ${facts.anyCommittee('missing')} to come after it. Found the successor first, or choose another.`,
  'end-committee.files-to-successor': (facts) =>
    facts.count('successors') === 0
      ? 'No committee is named that comes after it. Choose at least one, then choose among them the one that takes the open files.'
      : `The open files must go to a committee that comes after it. Choose ${facts.anyCommittee('successors')}.`,
  'end-committee.nobody-left-below': (facts) => `From ${facts.day('after')}, ${facts.anyCommittee('below')} would still stand under this committee. Change their direct superior first.`,
  'end-committee.bodies': (facts) => `A body that ends must be of the committee that ends, and one that goes on must be of the committee that takes the files. Look again at ${facts.bodies('bodies')}.`,
  'end-committee.administrator-elsewhere': always('The only administrator left belongs to this committee. Record an administrator in another committee first.'),
  'end-committee.reason': always('The reason for the end is missing. Give it, with the paper it rests on.'),
  'set-term.no-overlap': (facts) => `This term overlaps the term from ${facts.day('from')}${facts.text('to') === '' ? '' : ` to ${facts.day('to')}`}. Change the days.`,
  'designate-office.none-yet': (facts) => `In that time ${facts.person('person')} already does the work of the office of ${facts.committee('committee')}. A person is named only where there is no office; end that position first.`,
  'open-body.new': (facts) => `The code of ${facts.body('body')} is taken. Choose another one.`,
  'open-body.name': always('The name of the body is missing. Write it out.'),
  'end-body.not-ended': (facts) => `The last day of this body is already recorded as ${facts.day('to')}. Leave that day as it is.`,
  'end-body.successor-stands': (facts) => `${facts.body('body')} is not another body of the same committee at work from ${facts.day('after')}. Choose another body, or leave it empty.`,
  'end-body.reason': always('The reason for ending the body is missing. Give it, with the paper it rests on.'),
  'transfer-person.after-last': (facts) => `The present managing committee holds beyond ${facts.day('last')}, so it cannot change on ${facts.day('from')}. Give a later day.`,
  'transfer-person.reason': always('The reason for the transfer is missing. Give it, with the paper it rests on.'),
  'delegate.position-held': (facts) => `On ${facts.day('on')} nobody holds this position to delegate from it. Choose another position, or change the day.`,
  'delegate.to-another': (facts) => `${facts.person('person')} holds this very position. Choose another person.`,
  'delegate.names-acts': always('No act is named. Choose at least one.'),
  'delegate.not-bound-to-head': always('Letting a plan start after a meeting that did not agree, and reporting it upward, are for the head in person and cannot be delegated. Take both out of the list.'),
  'delegate.paper': always('The number of the paper is missing. Give its number and its date.'),
  'end-delegation.still-runs': always('There is no such delegation, or it ended before that day. Open the list of delegations again and choose.'),
  'end-delegation.reason': always('The reason for ending the delegation is missing. Give it.'),
}
