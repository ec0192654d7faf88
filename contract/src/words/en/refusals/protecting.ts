import type { RefusalTexts } from '../../words.ts'
import { always, onlyBy } from '../phrases.ts'

export const protecting: RefusalTexts<'protecting'> = {
  'protection.may-begin': (facts) =>
    facts.text('kind') === 'protection'
      ? 'This case already has its request for protection. If you need protection for another reason, open a new request.'
      : 'This case is still a draft. If you need protection now, open a request for protection of its own; you need not send the plan first.',
  'protection.under-way': always('No protection is under way in this case. First a cadre has to ask for it, or the committee to see the need.'),
  'protection.not-own': always('Nobody does this for the committee in his own protection. Let another permanent member do it; asking an agency above remains possible.'),
  'request-protection.by-the-cadre': onlyBy('ask for protection in this case'),
  'request-protection.is-cadre': always('The regulation applies to cadres, and this person holds no such post. If the list of organisations lacks it, tell whoever keeps the list.'),
  'request-protection.reason': always('It is not said why protection is needed. A few sentences are enough; no field need be named.'),
  'initiate-protection.by-permanent-members': onlyBy('begin a protection that nobody asked for'),
  'initiate-protection.person': (facts) => `This person is no cadre of this case. Choose ${facts.anyPerson('possible')}, or open a case of protection for that cadre.`,
  'initiate-protection.reason': always('It is not said why the cadre needs protection. Write down what was seen.'),
  'apply-protection-measure.by-those-in-charge': onlyBy('apply a measure of protection'),
  'apply-protection-measure.of': always('This protection does not exist, has ended, or is not in your hands. Choose another.'),
  'protection-measure.what': always('The measure is not described. Write what will be done to protect the cadre.'),
  'protection-measure.done-by': always('It is not said who carries out the measure. Name the unit or the person.'),
  'protection-measure.period': (facts) => `The measure ends before it begins. Choose a day from ${facts.day('from')} on, or leave it empty.`,
  'escalate-protection.by-those-in-charge': onlyBy('ask a functional agency above to protect'),
  'escalate-protection.of': always('This protection does not exist, has ended, or is not in your hands. Choose another.'),
  'escalate-protection.to-agency-above': always('This agency does not belong to a committee above. Choose one that does, or name an agency outside.'),
  'escalate-protection.external-named': always('An agency outside is asked by name and by letter. Give its name, and number, date, text and signature of the letter.'),
  'escalate-protection.reasons': always('It is not said why capacity or competence is lacking. Write down the reasons.'),
  'escalate-protection.asks': always('It is not said what the agency above is asked to do. Write it down.'),
  'report-escalation.by-committee': onlyBy('report the escalation to the direct superior'),
  'report-escalation.something-to-report': always('No escalation waits to be reported to the direct superior. There is nothing to do.'),
  'end-protection.by-permanent-members': onlyBy('end a protection'),
  'end-protection.after-a-measure': always('No measure has been applied, so the protection cannot end: the regulation knows no declining. Apply a measure, or ask a functional agency above.'),
  'end-protection.of': always('This protection does not exist, has ended, or has no measure yet. Choose another.'),
  'end-protection.result': always('No result is given. Write why protection is no longer needed.'),
  'request-coordination.by-committee': onlyBy('ask agencies to coordinate'),
  'request-coordination.something-to-coordinate': always('No protection is under way in this case, nor a go-ahead to encourage and protect. There is nothing to coordinate yet.'),
  'request-coordination.agencies': (facts) =>
    facts.count('unknown') === 0 ? 'No agency is chosen, or one has no name. Choose at least one.' : `These bodies were not found: ${facts.bodies('unknown')}. Choose from the list.`,
  'request-coordination.of': always('This protection does not exist or has ended. Choose another.'),
  'request-coordination.what': always('It is not said what to coordinate. Write it down.'),
  'answer-coordination.by-agency-asked': onlyBy('answer a request to coordinate'),
  'answer-coordination.asked': always('No request waits for an answer of this agency. There is nothing to do.'),
  'answer-coordination.of': always('This request was not made to this agency, or is answered. Choose another.'),
  'answer-coordination.text': always('No answer is given. Write what was done, will be done, or is known.'),
  'record-agency-answer.by-office-that-wrote': onlyBy('enter the answer of an outside agency'),
  'record-agency-answer.agency-asked': always('No agency outside is waited for. There is nothing to do.'),
  'record-agency-answer.of': always('This request did not go to an agency outside, is answered, or is no request to protect and yet carries a measure. Choose another.'),
  'record-agency-answer.document': always('The document has no number, or a date in the future. Give number and date as they stand on it.'),
  'record-agency-answer.text': always('No answer is given. Summarise the document.'),
}
