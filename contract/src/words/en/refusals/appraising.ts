import { excerpt } from '../../excerpt.ts'
import type { Facts } from '../../facts.ts'
import type { RefusalTexts } from '../../words.ts'
import { always, onlyAt, onlyBy } from '../phrases.ts'

/** Who still owes something, for a sentence about choosing among them. */
const onlyExpected = (what: string, then: string) => (facts: Facts): string =>
  facts.count('expected') === 0
    ? 'Nobody owes an appraisal or an opinion any more. There is nothing to do.'
    : `${what}: ${facts.anyPost('expected')}. ${then}`

export const appraising: RefusalTexts<'appraising'> = {
  'appraisal.competence-declared': always('The matter has not been declared within competence. The permanent members must do so before assigning the appraisal.'),
  'assign-appraisal.by-permanent-members': onlyBy('assign the appraisal'),
  'assign-appraisal.stage': onlyAt('assign the appraisal'),
  'assign-appraisal.bodies-known': (facts) => `No such body: ${facts.bodies('unknown')}. Choose again from the list of bodies.`,
  'assign-appraisal.each-body-once': always('A body is named twice. Name each once, either as lead or as joining.'),
  'assign-appraisal.due-not-before-assignment': (facts) => `The due day is before the day of the assignment. Set ${facts.day('on')} or a later day.`,
  'establish-council.by-permanent-members': onlyBy('establish an appraisal council'),
  'establish-council.stage': onlyAt('establish an appraisal council'),
  'establish-council.people-known': (facts) => `No such person: ${facts.people('unknown')}. Choose again from the list.`,
  'establish-council.due-not-before': (facts) => `The due day is before the day on which the council is established. Set ${facts.day('on')} or a later day.`,
  'assign-legal-review.by-permanent-members': onlyBy('assign the review of legal risk'),
  'assign-legal-review.stage': onlyAt('assign the review of legal risk'),
  'assign-legal-review.provincial': (facts) =>
    `The review of legal risk is assigned only for plans in the competence of the provincial standing committee; ${facts.committee('committee')} is not provincial. Look at legal risk within the appraisal.`,
  'assign-legal-review.once': always('The review of legal risk is assigned already. Wait for the opinion of its lead.'),
  'assign-legal-review.inspection-leads': (facts) => `${facts.body('lead')} is not the provincial Inspection Commission. Charge the Inspection Commission with the lead.`,
  'assign-legal-review.bodies-known': (facts) => `These bodies cannot join: ${facts.bodies('unknown')}. Choose bodies from the list, other than the lead.`,
  'give-opinion.by-those-asked': (facts) =>
    facts.count('whoMay') === 0
      ? 'Nobody has been asked for an opinion in this case. The permanent members must assign the appraisal first.'
      : `Only those asked give an opinion: ${facts.anyPost('whoMay')}. Choose the right position if you hold several.`,
  'give-opinion.stage': onlyAt('give an opinion'),
  'give-opinion.not-answered-yet': always('The opinion was given already. If there is something new, tell the lead of the appraisal.'),
  'give-opinion.reasons': always('The opinion gives no reasons. Say why you are in favour, against, or in favour on conditions.'),
  'give-opinion.bare-agreement': (facts) => `An opinion that says only “${excerpt(facts.text('reasons'))}” is not enough. Say why you are in favour.`,
  'give-opinion.conditions': always('The opinion is in favour on conditions but names none. Write each condition.'),
  'replace-appraiser.by-assigner': onlyBy('replace an appraising body'),
  'replace-appraiser.stage': onlyAt('replace an appraising body'),
  'replace-appraiser.bodies-appraise': always('A council appraises this plan, so there is no body to replace. Replace a council member.'),
  'replace-appraiser.body': onlyExpected('Only those who still owe something can be replaced', 'Choose one of them, and a replacement from the list of bodies that has not been asked.'),
  'replace-appraiser.reason': always('No reason for replacing the body is given. Write the reason.'),
  'replace-council-member.by-assigner': onlyBy('replace a council member'),
  'replace-council-member.stage': onlyAt('replace a council member'),
  'replace-council-member.council-appraises': always('A body appraises this plan, so there is no council with members to replace. Replace the body.'),
  'replace-council-member.member': onlyExpected('Only members who still owe something can be replaced', 'Choose one of them, and a replacement from the list who is not on the council.'),
  'replace-council-member.reason': always('No reason for replacing the member is given. Write the reason.'),
  'change-opinion-due.by-assigner': onlyBy('change a due day'),
  'change-opinion-due.stage': onlyAt('change a due day'),
  'change-opinion-due.of': onlyExpected('The day can be changed only for those who still owe something', 'Choose one of them.'),
  'change-opinion-due.not-in-past': (facts) => `The new due day (${facts.day('dueOn')}) is past. Set ${facts.day('on')} or a later day.`,
  'change-opinion-due.reason': always('No reason for changing the day is given. Write the reason.'),
  'report-appraisal.by-lead': (facts) =>
    facts.count('whoMay') === 0
      ? 'Nobody has been charged to lead an appraisal. The permanent members must assign it first.'
      : `Only ${facts.anyPost('whoMay')}, who leads the appraisal, reports its result. Others who were asked give an opinion.`,
  'report-appraisal.stage': onlyAt('report the appraisal'),
  'report-appraisal.reasons': always('The appraisal gives no reasons. Write the ground of each finding.'),
  'report-appraisal.urgent-need': always('The plan holds a matter whose rule does not fit practice, so the appraisal must look at urgent need. Choose whether there is one.'),
  'notify-infeasible.by-permanent-members': onlyBy('direct a notice of infeasibility'),
  'notify-infeasible.after-appraisal': onlyAt('direct a notice of infeasibility'),
  'notify-infeasible.appraisal-found-so': always('The appraisal did not find the plan infeasible or ineffective. Put it to the collective.'),
  'notify-infeasible.reasons': always('It is not said why the plan is infeasible or ineffective. Write the reasons for the proposer.'),
}
