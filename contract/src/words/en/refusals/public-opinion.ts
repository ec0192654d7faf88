import type { RefusalTexts } from '../../words.ts'
import { always } from '../phrases.ts'

export const publicOpinion: RefusalTexts<'publicOpinion'> = {
  'send-comment.accepted': (facts) => `${facts.committee('committee')} takes no comments on this page. Turn to the Fatherland Front, or write to the office of the committee.`,
  'relay-opinion.by-front': always('Only the Fatherland Front and the socio-political organisations relay opinions of the people here. Choose the right post if you hold several.'),
  'relay-opinion.says': always('What the people say is missing. Write the opinion.'),
  'relay-opinion.from': always('Whose opinion it is is missing. Write the group of people, not their names.'),
  'relay-opinion.known-not-in-future': (facts) => `The day of knowledge (${facts.day('knownOn')}) is after today (${facts.day('today')}). Correct the day.`,
  'relay-opinion.committee-stands': (facts) => `It cannot go to ${facts.committee('committee')}: there is no such committee, it has ended, or it does not work in this system. Choose another.`,
  'relay-opinion.publication-of-committee': (facts) => `${facts.committee('committee')} has not published what was chosen. Choose again, or send it to the committee that did.`,
  'opinion.by-committee': (facts) => `Only the office and the permanent members of ${facts.committee('committee')} handle this opinion. Pass it to them, or choose the right post if you hold several.`,
  'opinion.not-erased': always('The sender has erased this comment, so nothing is left to show or answer. Nothing is to be done.'),
  'moderate-opinion.changes-something': (facts) => `This opinion has ${facts.is('shown') ? 'been shown' : 'not been shown'} already. Load the page anew.`,
  'moderate-opinion.reason': always('Why it is not shown is missing. Write the reason for its sender.'),
  'answer-opinion.says': always('The answer is missing. Write it, or say what was done with the opinion.'),
}
