import type { RefusalTexts } from '../../words.ts'
import { collectives } from '../posts.ts'
import { always } from '../phrases.ts'

export const meeting: RefusalTexts<'meeting'> = {
  'meeting.body-on-whose-agenda': (facts) => {
    const expected = facts.text('expected') === 'executiveCommittee' ? collectives.executiveCommittee : collectives.standingCommittee
    return `The plan was put to the ${expected}, not to the collective recorded. Record a meeting of the ${expected}; a standing committee that wishes to pass it on records “referred to the executive committee”.`
  },
  'meeting.held-after-appraisal': (facts) =>
    `The day of the meeting (${facts.day('heldOn')}) must lie between the appraisal (${facts.day('earliest')}) and the day of this record (${facts.day('latest')}). Correct the day.`,
  'meeting.total-is-all-members': (facts) =>
    `The total is given as ${facts.number('total')}, but the collective had ${facts.number('members')} members on that day. Count the absent too, or bring the list of members up to date.`,
  'meeting.present-are-members': (facts) =>
    facts.count('people') === 0
      ? 'Nobody is listed as present, or somebody twice. List everyone who attended once.'
      : `${facts.people('people')} was no member of the collective on that day. Take the name off the list, or bring the list of members up to date.`,
  'meeting.votes-of-those-present': (facts) =>
    `There are ${facts.number('votes')} votes but only ${facts.number('present')} present. Check the votes and the attendance.`,
  'meeting.recused-do-not-vote': (facts) =>
    `${facts.people('people')} is proposer or implementer and does not vote. Take that vote away; the person still counts among the members.`,
  'meeting.quorum': (facts) =>
    `Only ${facts.number('present')} of ${facts.number('total')} members were present, less than the working regulation asks for. Meet again with enough members.`,
  'meeting.competence-basis': always('The ground of the competence of the collective is not given. Name the Party rule or working regulation on which it rests.'),
  'meeting.held-in-time': (facts) =>
    `The day of the meeting (${facts.day('heldOn')}) cannot be right: it comes after what it considers and not after the day of entry. Give a day from ${facts.day('earliest')} to ${facts.day('latest')}.`,
  'meeting.conclusion-carried': (facts) =>
    `Only ${facts.number('for')} of ${facts.number('total')} members are for it, so it is no conclusion of the collective. More than half of all members must be, or the higher share that the committee set; correct the votes or wait for another meeting.`,
  'meeting.minutes': always('The minutes are missing. Give their number, date or text.'),
  'meeting.legal-risk-reported': always('The review of legal risk was assigned, but its lead has not given an opinion. Wait for it before recording the deliberation.'),
}
