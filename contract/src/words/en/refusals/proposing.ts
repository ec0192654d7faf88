import type { RefusalTexts } from '../../words.ts'
import { always, notAtThisStep, onlyAt, onlyBy } from '../phrases.ts'

export const proposing: RefusalTexts<'proposing'> = {
  'submit.by-proposer': onlyBy('send this plan'),
  'submit.kind': always('This case is an urgent action and is not sent like a plan. Report the situation, or write a new proposal.'),
  'submit.stage': always('This plan has been sent already. If it needs a change, wait for the office to ask for a supplement; if you do not wish to go on, withdraw it.'),
  'submit.proposer-is-cadre': (facts) =>
    `The Regulation is for cadres who hold a post, but ${facts.people('people')} holds none in the system now. Check the proposer, or bring the positions up to date before sending.`,
  'submit.paper-through-office': always('Only the office states the day on which paper arrived. Leave the day out, or hand the paper to the office to enter it.'),
  'submit.received-not-in-future': (facts) => `The day on which the paper arrived (${facts.day('receivedOn')}) has not come yet. State the real day, no later than today, ${facts.day('today')}.`,
  'submit.received-in-calendar': (facts) => `The calendar of working days begins on ${facts.day('from')}, so no limit can be counted from ${facts.day('receivedOn')}. Check the day on which the paper arrived.`,
  'submit.speaks-for-organisation': (facts) =>
    `${facts.person('person')} holds no post in the organisation named and cannot propose in its name. Propose for yourself, or have somebody of the organisation send the plan.`,
  'supplement.by-proposer': onlyBy('supplement the plan'),
  'supplement.stage': onlyAt('supplement the plan'),
  'supplement.was-requested': always('No request for a supplement is open. A plan is supplemented only when the office asks; if it needs a change, ask the office to request one.'),
  'resubmit.by-proposer': onlyBy('send the plan again'),
  'resubmit.after-prepare-again': always('The collective has not asked for this plan to be prepared again, so it cannot be sent again. Wait for the outcome and the written reply.'),
  'resubmit.after-written-reply': always('The committee has not yet replied in writing that the plan be prepared again. Wait for the reply, then send the plan again.'),
  'withdraw.by-proposer': onlyBy('withdraw this proposal'),
  'withdraw.before-decision': notAtThisStep('withdraw the proposal'),
  'withdraw.reason': always('No reason for withdrawing is given. Write the reason.'),
}
