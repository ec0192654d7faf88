import type { RefusalTexts } from '../../words.ts'
import { always, onlyAt, onlyBy } from '../phrases.ts'

export const urgentAction: RefusalTexts<'urgentAction'> = {
  'urgent-action.kind': always('This case is a proposal, not an urgent action. Begin a case of urgent action.'),
  'urgent-action.by-the-cadre': onlyBy('report and decide in this case'),
  'urgent-action.situation': always('The situation is missing. Say briefly what is happening, and where.'),
  'urgent-action.why-no-time': always('Why there was no time to plan is missing. Give the reason.'),
  'report-urgent.stage': onlyAt('report an urgent situation'),
  'report-urgent.to-head-or-above': (facts) => `An urgent situation cannot be reported to ${facts.committee('to')}. Choose the head of ${facts.anyCommittee('possible')}.`,
  'direct-urgent.by-head-told': onlyBy('direct in this case'),
  'direct-urgent.stage': onlyAt('direct'),
  'direct-urgent.direction': always('The direction is missing. Say what was to be done.'),
  'act-urgently.nothing-reported': (facts) =>
    `The case stands at “${facts.stage('stage')}”. One decides alone only where reporting is impossible; having reported and got no answer is not that. Tell another level above, or report in writing.`,
  'act-urgently.responsibility': always('The task under which it fell to you is missing. Name it.'),
  'act-urgently.why-reporting-impossible': always('Why reporting was impossible is missing. Say what stood in the way.'),
  'act-urgently.decided': always('The decision is missing. Say what you decided.'),
  'act-urgently.done': always('What was done is missing. Say what you did.'),
  'report-urgent-in-writing.stage': onlyAt('report in writing'),
  'report-urgent-in-writing.account': always('The account is missing. Tell what happened from beginning to end.'),
  'report-urgent-in-writing.results': always('The results are missing. Give results, and damage if any.'),
  'conclude-urgent.by-meeting': onlyBy('record the conclusion of the collective'),
  'conclude-urgent.after-written-report': onlyAt('conclude'),
  'conclude-urgent.evaluation': always('The evaluation is missing. Say how the collective judges the action.'),
  'conclude-urgent.scope': always('It is recognised, but the recognised scope is missing. Say what, where, from when to when.'),
  'conclude-urgent.told-in-writing': always('The letter to the cadre is missing. Give number, date, text and signer.'),
}
