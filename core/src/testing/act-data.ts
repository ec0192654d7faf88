import type { ActData } from '../case/acts.ts'
import type { AppraisalFindings } from '../d04-go-ahead/k3a-g2-appraisal-report.ts'
import type { DeliberationData, Outcome } from '../d04-go-ahead/k3b-deliberation.ts'
import type { HeadDecidesData } from '../d04-go-ahead/k3b-g2-head.ts'
import { aMeeting } from './meeting.ts'
import { aScope } from './plan.ts'

/** Data of acts with nothing wrong in it; a test changes the one thing that it is about. */

/** The advisory body of a committee leads, the other one gives its opinion. */
export const anAssignment = (committee = 'phuong'): ActData<'assign-appraisal'> => ({
  lead: { body: `ban.thamdinh.${committee}` },
  coordinating: [{ body: `ban.phoihop.${committee}` }],
})

/** Chair, secretary and one member, none of them the usual proposer. */
export const aCouncil = (committee = 'phuong'): ActData<'establish-council'> => ({
  chair: `uyvien.${committee}`,
  secretary: `chanhvanphong.${committee}`,
  members: [`uyvien2.${committee}`],
})

/** Feasible, effective, within everything. */
export const findings = (change: Partial<AppraisalFindings> = {}): AppraisalFindings => ({
  feasible: true,
  effective: true,
  withinConstitution: true,
  withinLaw: true,
  withinCharter: true,
  urgentNeed: true,
  withinFunction: true,
  reasons: 'Đủ nguồn lực, đã khảo sát hai khu dân cư.',
  recommendation: 'Đề nghị cho thực hiện thí điểm.',
  ...change,
})

/** A deliberation whose votes carry its outcome, and which says all that this outcome must say. */
export const aDeliberation = (outcome: Outcome = 'approved', change: Partial<DeliberationData> = {}): DeliberationData => ({
  meeting: aMeeting({ carrying: outcome }),
  outcome,
  ...(outcome === 'approved' && { scope: aScope(), implementers: ['canbo.phuong'], urgentNeed: true }),
  ...(outcome === 'prepare-again' && { missing: 'Chưa làm rõ nguồn lực.' }),
  ...(outcome === 'beyond-competence' && { proposedSolution: 'Đề nghị cấp trên cho chủ trương.' }),
  ...change,
})

/** The head lets it start and answers for it. */
export const aHeadDecision = (change: Partial<HeadDecidesData> = {}): HeadDecidesData => ({
  feasibleBecause: 'Nguồn lực có sẵn, rủi ro đã có biện pháp.',
  acceptsResponsibility: true,
  scope: aScope(),
  implementers: ['canbo.phuong'],
  urgentNeed: true,
  ...change,
})
