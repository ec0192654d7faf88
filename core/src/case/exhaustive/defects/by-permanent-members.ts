import { addDays } from '../../../time/index.ts'
import { BLANK, type Defect, type DefectsOf } from './defect.ts'
import { LETTER_DEFECTS } from './of-letter.ts'

const NOWHERE = 'ban.khongco'
const NOBODY = 'nguoi.la'

export const byPermanentMembers: DefectsOf<
  | 'declare-within-competence'
  | 'forward'
  | 'extend'
  | 'assign-appraisal'
  | 'establish-council'
  | 'assign-legal-review'
  | 'replace-appraiser'
  | 'replace-council-member'
  | 'change-opinion-due'
  | 'notify-infeasible'
  | 'put-to-collective'
  | 'report-beyond-competence'
> = {
  'declare-within-competence': [{ code: 'declare-within-competence.basis', spoil: () => ({ basis: BLANK }) }],
  forward: [
    ...['coso', 'phuong', 'khongco'].map((to): Defect<'forward'> => ({ code: 'forward.to-committee-above', spoil: (data) => ({ ...data, to }) })),
    { code: 'forward.reason', spoil: (data) => ({ ...data, reason: BLANK }) },
    ...LETTER_DEFECTS,
  ],
  extend: [
    { code: 'extend.reason', spoil: (data) => ({ ...data, reason: BLANK }) },
    { code: 'extend.late-entry-names-paper', spoil: ({ reason, paper }) => (paper ? { reason } : null) },
    { code: 'extend.late-entry-names-paper', spoil: (data, { today }) => (data.paper ? { ...data, paper: { number: BLANK, date: today } } : null) },
  ],
  'assign-appraisal': [
    { code: 'assign-appraisal.bodies-known', spoil: (data) => ({ ...data, lead: { body: NOWHERE } }) },
    { code: 'assign-appraisal.each-body-once', spoil: (data) => ({ ...data, coordinating: [data.lead] }) },
    {
      code: 'assign-appraisal.due-not-before-assignment',
      spoil: (data, { today }) => ({ ...data, lead: { ...data.lead, dueOn: addDays(today, -1) } }),
    },
  ],
  'establish-council': [
    { code: 'establish-council.people-known', spoil: (data) => ({ ...data, chair: NOBODY }) },
    { code: 'establish-council.people-known', spoil: (data) => ({ ...data, members: [NOBODY] }) },
    { code: 'establish-council.due-not-before', spoil: (data, { today }) => ({ ...data, dueOn: addDays(today, -1) }) },
  ],
  'assign-legal-review': [
    { code: 'assign-legal-review.inspection-leads', spoil: (data) => ({ ...data, lead: 'ban.thamdinh.tinh' }) },
    { code: 'assign-legal-review.inspection-leads', spoil: (data) => ({ ...data, lead: 'ban.ubkt.phuong' }) },
    { code: 'assign-legal-review.bodies-known', spoil: (data) => ({ ...data, coordinating: [NOWHERE] }) },
  ],
  'replace-appraiser': [
    { code: 'replace-appraiser.body', spoil: (data) => ({ ...data, body: NOWHERE }) },
    { code: 'replace-appraiser.body', spoil: (data) => ({ ...data, by: NOWHERE }) },
    { code: 'replace-appraiser.body', spoil: (data) => ({ ...data, by: data.body }) },
    { code: 'replace-appraiser.reason', spoil: (data) => ({ ...data, reason: BLANK }) },
  ],
  'replace-council-member': [
    { code: 'replace-council-member.member', spoil: (data) => ({ ...data, member: NOBODY }) },
    { code: 'replace-council-member.member', spoil: (data) => ({ ...data, by: NOBODY }) },
    { code: 'replace-council-member.member', spoil: (data) => ({ ...data, by: data.member }) },
    { code: 'replace-council-member.reason', spoil: (data) => ({ ...data, reason: BLANK }) },
  ],
  'change-opinion-due': [
    { code: 'change-opinion-due.of', spoil: (data) => ({ ...data, of: NOWHERE }) },
    { code: 'change-opinion-due.not-in-past', spoil: (data, { today }) => ({ ...data, dueOn: addDays(today, -1) }) },
    { code: 'change-opinion-due.reason', spoil: (data) => ({ ...data, reason: BLANK }) },
  ],
  'notify-infeasible': [{ code: 'notify-infeasible.reasons', spoil: () => ({ reasons: BLANK }) }],
  'put-to-collective': [],
  'report-beyond-competence': [
    { code: 'report-beyond-competence.solution', spoil: (data) => ({ ...data, proposedSolution: BLANK }) },
    ...LETTER_DEFECTS,
  ],
}
