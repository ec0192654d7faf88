import { OUTCOMES } from '@dam-lam/core'
import type { Facts } from '../../facts.ts'
import type { RefusalTexts } from '../../words.ts'
import { outcomes } from '../choices.ts'
import { always, onlyAt, onlyBy } from '../phrases.ts'

const outcome = (facts: Facts, key: string): string => OUTCOMES.flatMap((known) => (known === facts.text(key) ? [outcomes[known]] : [])).join('')

export const deciding: RefusalTexts<'deciding'> = {
  'put-to-collective.by-permanent-members': onlyBy('put the plan to the collective'),
  'put-to-collective.after-appraisal': (facts) =>
    `The case stands at “${facts.stage('stage')}”, so it cannot be put to the collective. That is done only once this committee has an appraisal. Next in this case: ${facts.nextStep('stage')}.`,
  'put-to-collective.not-infeasible': always('The appraisal found the plan infeasible or ineffective, so by the committee’s own rule it is not put to the collective. Direct a notice in writing to the proposer.'),
  'record-deliberation.by-meeting': onlyBy('record the deliberation of the collective'),
  'put-to-collective.body-that-asked': always('A plan that was prepared again goes back to the collective that asked for it. Choose that collective.'),
  'put-to-collective.body-referred-to': always('The standing committee referred this plan to the executive committee. Put it to the executive committee.'),
  'record-deliberation.after-put-to-collective': onlyAt('record a deliberation'),
  'approval.urgent-need': (facts) =>
    facts.text('found') === 'false'
      ? 'No urgent need was found, so a matter whose rule does not fit practice may not start. Check this finding, or choose another outcome.'
      : 'The plan holds a matter whose rule does not fit practice, so urgent need must be considered before it may start. Record the finding on urgent need.',
  'approval.within-constitution-and-charter': always('The appraisal found the plan against the Constitution or the Party Charter, so no go-ahead can be given. The collective may have it prepared again or refuse it; a plan prepared again can be appraised again.'),
  'outcome.carried-by-votes': (facts) =>
    `The votes (${facts.number('for')} for, ${facts.number('against')} against, of ${facts.number('total')} members) carry “${outcome(facts, 'carried')}”, not “${outcome(facts, 'outcome')}”. Check the votes or record the right outcome.`,
  'outcome.approval-has-scope': always('The go-ahead states no scope. State it, as the later protection lies within it.'),
  'outcome.approval-names-implementers': always('The go-ahead names no implementer. Name at least one.'),
  'outcome.prepare-again-says-what': always('The plan is to be prepared again, but it is not said what is missing. Write what was not prepared thoroughly.'),
  'outcome.beyond-competence-proposes': (facts) =>
    facts.is('hasSuperior')
      ? 'The matter is found beyond competence, but no solution is proposed. Write the solution proposed to the direct superior.'
      : 'This committee has no direct superior in the system, so it cannot find the matter beyond its competence. Choose another outcome, or bring the organisation up to date.',
  'outcome.refer-from-standing-committee': always('Only the standing committee refers to the executive committee. This meeting is of the executive committee; choose another outcome.'),
  'outcome.report-period': always('The period between progress reports is at least one month. Correct the number, or leave it out to follow the committee’s own rule.'),
  'head-decides.by-head': onlyBy('decide to let it start where the collective did not agree'),
  'head-decides.after-not-agreed': onlyAt('decide as head alone'),
  'head-decides.feasible-because': always('It is not said why the plan is found feasible. Write the reason.'),
  'head-decides.accepts-responsibility': always('The head has not accepted responsibility for the decision. Read and mark it before deciding.'),
  'head-decides.implementers': always('The decision names no implementer. Name at least one.'),
  'report-override.by-head': onlyBy('report the decision of the head'),
  'report-override.head-decided-alone': always('No decision of the head is still to be reported upward. There is nothing to do.'),
  'report-beyond-competence.by-permanent-members': onlyBy('report to the direct superior as beyond competence'),
  'report-beyond-competence.stage': onlyAt('report the matter as beyond competence'),
  'report-beyond-competence.has-superior': always('The committee has no direct superior on this day, so there is nobody to report to. Ask the administrator to check the superior of the committee.'),
  'report-beyond-competence.collective-found-so': always('The collective did not find the matter beyond its competence. Reply to the proposer as the collective decided.'),
  'report-beyond-competence.solution': always('The report proposes no solution. Write the solution proposed to the direct superior.'),
}
