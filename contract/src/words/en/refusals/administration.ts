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
}
