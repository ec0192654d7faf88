import type { RefusalTexts } from '../../words.ts'
import { always, notAtThisStep, onlyAt, onlyBy } from '../phrases.ts'

export const receiving: RefusalTexts<'receiving'> = {
  'register.by-office': onlyBy('enter it in the arrival book'),
  'register.stage': onlyAt('enter it in the arrival book'),
  'request-supplement.by-office': onlyBy('ask for a supplement'),
  'request-supplement.stage': onlyAt('ask for a supplement'),
  'request-supplement.missing': always('It is not said what the plan lacks. Name each item that is missing and what to add there.'),
  'advise.by-office': onlyBy('advise on the route'),
  'advise.stage': onlyAt('advise on the route'),
  'advise.note': always('There is no advice. Write what the study found and the route proposed.'),
  'declare-within-competence.by-permanent-members': onlyBy('declare the competence'),
  'declare-within-competence.stage': onlyAt('declare the competence'),
  'declare-within-competence.basis': always('The ground of the competence is not given. Name the rule or working regulation on which it rests.'),
  'forward.by-permanent-members': onlyBy('report to the competent committee for a go-ahead'),
  'forward.stage': onlyAt('report to the competent committee for a go-ahead'),
  'forward.to-committee-above': (facts) =>
    facts.count('above') === 0
      ? 'This committee has no superior in the system, so it cannot report upward. Consider the plan within its competence, or bring the organisation up to date.'
      : `${facts.committee('to')} is not above the committee that considers the plan. Choose one of those above: ${facts.anyCommittee('above')}.`,
  'forward.reason': always('It is not said why the matter is beyond competence. Write the reason.'),
  'inform-superior.by-office': onlyBy('inform the direct superior'),
  'inform-superior.level-was-skipped': always('No direct superior is still to be informed. This is needed only where a level was skipped and has not been told.'),
  'extend.by-permanent-members': onlyBy('extend the reply'),
  'extend.stage': notAtThisStep('extend the reply'),
  'extend.once': always('The term of this receipt is already extended to 60 working days. It cannot be extended again; reply by the end of it.'),
  'extend.reason': always('It is not said why the matter is hard or complex and needs time to appraise. Write the reason.'),
  'extend.before-day-30-ends': (facts) =>
    `The day of the extension (${facts.day('on')}) is after working day 30 (${facts.day('lastDay')}), so it comes too late. Reply in writing as soon as possible; the case is recorded as overdue.`,
  'extend.late-entry-names-paper': (facts) =>
    `The extension is entered after working day 30 (${facts.day('lastDay')}). Give the number and the date of its paper; the date may not be after that day.`,
}
