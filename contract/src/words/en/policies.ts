import type { Words } from '../words.ts'

export const policies: Words['policies'] = {
  'plan.measurable-results': { name: 'Expected results can be measured', meaning: 'Each expected result in a plan says by what it is measured.' },
  'plan.assessed-risks': { name: 'Risks are assessed', meaning: 'Each risk states its likelihood, its impact, and how it is prevented or remedied.' },
  'plan.names-unsuitable-provision': { name: 'The unsuitable provision is named', meaning: 'For a matter whose rule does not fit practice: the document, the provision, who issued it, and why it does not fit.' },
  'plan.states-scope': { name: 'The plan states its scope', meaning: 'What, where, from when to when, with which resources, pilot or not. The scope is the bound of the later protection.' },
  'plan.declares-motive': { name: 'Declaration of the common good', meaning: 'The proposer declares to act from no motive of gain, nor for personal, local or group interest.' },
  'clock.day-of-receipt-is-day-zero': { name: 'The day of receipt is not counted', meaning: 'The day of receipt is day 0; the next working day is day 1.' },
  'register.working-days': { name: 'Time to register', meaning: 'Working days from receipt in which the office makes the entry in the arrival book.' },
  'extend.declared-before-day-30-ends': { name: 'Extension before day 30 ends', meaning: 'The permanent members declare the extension before working day 30 ends. Entered later, it needs its paper.' },
  'forward.reply-ends-own-clock': { name: 'Reply “beyond competence” ends the own term', meaning: 'After reporting to the competent committee, the reply “beyond competence” to the proposer ends the duty to reply of the committee that first received the plan.' },
  'resubmit.new-clock': { name: 'A plan prepared again has a new term', meaning: 'A plan sent again after preparation is answered within a new term. The first receipt stays on record.' },
  'at-once.working-days': { name: 'How many days “at once” is', meaning: 'The number of working days that counts as “at once”.' },
  'same-time.working-days': { name: 'How many days “at the same time” is', meaning: 'The number of working days that counts as “at the same time”; 0 is the same day.' },
  'urgent.written-report.working-days': { name: 'Term of the written report after urgent action', meaning: 'How many working days “as soon as conditions allow” means.' },
  'urgent.written-report-after-direction': { name: 'A written report also after acting as directed', meaning: 'Whoever acts on a spoken direction still reports in writing afterwards.' },
  'urgent.conclusion.working-days': { name: 'Term of the conclusion on urgent action', meaning: 'Working days from the written report within which the collective discusses, evaluates and concludes.' },
  'urgent.conclusion-told-in-writing': { name: 'Conclusion told in writing', meaning: 'A conclusion on urgent action comes with a letter to the cadre.' },
  'urgent.recognised-counts-as-scope': { name: 'A recognised scope counts as an approved one', meaning: 'What the collective recognises of an urgent action is encouraged and protected as if it had been approved.' },
  'competence.implied-by-appraisal': { name: 'Assigning an appraisal accepts competence', meaning: 'When the permanent members assign the appraisal, the matter counts as found within competence.' },
  'opinion.working-days': { name: 'Time for an opinion', meaning: 'Working days for an opinion where whoever asked set no day.' },
  'appraisal.working-days': { name: 'Time for an appraisal', meaning: 'Working days for the appraisal report where whoever assigned it set no day.' },
  'opinion.bare-agreement-refused': { name: 'Bare agreement is not accepted', meaning: 'An opinion in favour gives its reasons; one on conditions names them.' },
  'opinion.bare-phrases': { name: 'Phrases that count as bare agreement', meaning: 'An opinion made of nothing but these phrases gives no reasons.' },
  'legal-review.assigned-by-permanent-members': { name: 'Permanent members assign the legal review', meaning: 'The review of legal risk is assigned by the permanent members of the provincial committee.' },
  'infeasible.may-go-to-collective': { name: 'An infeasible plan may go to the collective', meaning: 'A plan that the appraisal found infeasible or ineffective may still be put to the collective.' },
  'own-case.takes-no-part': { name: 'No part in one’s own case', meaning: 'Proposers and implementers do not appraise, give opinions, vote or decide on their own plan.' },
  'votes.outcome-must-be-carried': { name: 'The outcome follows the votes', meaning: 'The outcome recorded is the one that the votes carried.' },
  'votes.more-than-percent-of-members': { name: 'Share of votes to exceed', meaning: 'The votes must be more than this per cent of all members, absent and recused counted. It may be set higher, never lower.' },
  'votes.quorum-percent': { name: 'Share of members present', meaning: 'The per cent of members that must be present for a valid meeting; empty where the working regulation sets none.' },
  'letter.signed-for-committee': { name: 'Letters are signed for the committee', meaning: 'A letter is signed by the secretary or a deputy, or by the chief of office by order where that is allowed.' },
  'letter.chief-of-office-may-sign': { name: 'The chief of office may sign by order', meaning: 'Lets the chief of office sign letters of the committee by order.' },
  'implementation.managing-committee-acts-first': { name: 'The managing committee acts first', meaning: 'Where the managing committee and the one that gave the go-ahead differ, the managing one answers first for removing difficulties.' },
  'implementation.approving-collective-may-stop': { name: 'The approving collective may stop', meaning: 'Only the collective that gave the go-ahead may stop what is being carried out, in a meeting and with reasons. Switched off, nobody may.' },
  'difficulty.working-days': { name: 'Term for removing a difficulty', meaning: 'How many working days “in time” means when a difficulty is to be removed.' },
  'pilot.shortfall-is-no-incident': { name: 'A pilot’s shortfall is no incident', meaning: 'A pilot’s goal missed or reached in part is recorded as accepted and not examined like an incident.' },
  'reminder.early-working-days-before': { name: 'First reminder', meaning: 'How many working days before the due day whoever owes it is reminded for the first time.' },
  'reminder.last-working-days-before': { name: 'Last reminder', meaning: 'How many working days before the due day the last reminder is given. One more follows on the first working day after it.' },
  'reminder.superior-working-days-after': { name: 'Telling the superior', meaning: 'How many working days after the due day, if it is still owed, the permanent members above are told.' },
  'progress.months-between-reports': { name: 'Months between progress reports', meaning: 'Holds where the go-ahead sets no period of its own.' },
  'personal-data.answer-working-days': { name: 'Limit for answering a request about personal data', meaning: 'Working days from the day of the request. Decree 356/2025/NĐ-CP sets 2; it may be set shorter.' },
  'office.person-where-none': { name: 'A person does the work of the office', meaning: 'A committee without an office names a person who receives, registers, drafts and tracks in its place.' },
}

export const policyValue: Words['policyValue'] = (value) => {
  if (value === null) return 'not set'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'number' ? String(value) : value.join('; ')
}
