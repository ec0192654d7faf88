import { REPLY_KINDS } from '@dam-lam/core'
import type { RefusalTexts } from '../../words.ts'
import { replyKinds } from '../choices.ts'
import { always, either, onlyAt, onlyBy } from '../phrases.ts'

const kind = (text: string): string => REPLY_KINDS.flatMap((known) => (known === text ? [replyKinds[known]] : [])).join('')

export const answering: RefusalTexts<'answering'> = {
  'issue-reply.by-office': onlyBy('issue the reply'),
  'issue-reply.something-decided': (facts) =>
    `There is nothing yet to reply to, or this committee has replied. The case stands at “${facts.stage('stage')}”; next: ${facts.nextStep('stage')}.`,
  'issue-reply.still-owed': always('This committee has replied to the proposer or never received the plan, so it owes no reply. The reply is now owed by the competent committee.'),
  'issue-reply.kind-has-its-event': (facts) =>
    `The reply “${kind(facts.text('kind'))}” does not fit what the case holds. Choose: ${either(facts.items('possible').map(kind))}.`,
  'report-unsuitable-provision.by-office': onlyBy('report to the issuing body'),
  'report-unsuitable-provision.after-approval': always('No matter is still to be reported to its issuing body. This follows a go-ahead on a matter whose rule does not fit practice, once for each matter.'),
  'report-unsuitable-provision.matter': (facts) =>
    `Matter ${facts.number('matter') + 1} is not one that is still to be reported to its issuing body. Choose matter ${facts.anyPlace('possible')}.`,
  'report-unsuitable-provision.change': always('It is not said which amendment, supplement or repeal is proposed. Write the proposal.'),
  'record-issuer-response.by-office': onlyBy('record the response of the issuing body'),
  'record-issuer-response.after-report': always('No report is waiting for a response of an issuing body. Report to the issuing body first.'),
  'record-issuer-response.matter': (facts) =>
    `Matter ${facts.number('matter') + 1} is not one that waits for a response. Choose matter ${facts.anyPlace('possible')}.`,
  'record-issuer-response.date-not-in-future': (facts) => `The day of the response (${facts.day('date')}) has not come yet. State a day no later than today, ${facts.day('today')}.`,
  'record-external.by-office-that-wrote': onlyBy('enter a document of an external committee'),
  'record-external.stage': onlyAt('enter a document of an external committee'),
  'record-external.committee-is-external': (facts) =>
    `${facts.committee('committee')} has people in the system and acts for itself. Wait for ${facts.committee('committee')}.`,
  'record-external.document': (facts) => `The number of the document is missing, or its date (${facts.day('date')}) has not come yet. Give the number and date of the document received.`,
  'record-external.register-once': always('That the committee received and registered it is entered already. Enter its reply when it comes.'),
  'record-external.act-fits-stage': (facts) =>
    `The case stands at “${facts.stage('stage')}”. Receipt and reply are entered while it lies with that committee, the evaluation after completion. Choose again what that committee did.`,
  'record-external.evaluation-reasons': always('Why that committee concludes so is missing. Give it as its document says.'),
  'record-external.reply-kind': always('This kind of reply cannot be entered for an external committee. Choose: go-ahead given, not agreed, refused, infeasible, or to be prepared again.'),
  'record-external.request': always('The proposal of encouragement chosen does not wait for an external committee. Choose again.'),
}
