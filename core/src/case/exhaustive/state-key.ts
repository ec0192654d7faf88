import { unsuitableMatters } from '../../d04-go-ahead/k1-plan.ts'
import { currentReceipt } from '../../d04-go-ahead/k3-receipt.ts'
import { REPLY_LIMIT } from '../../d04-go-ahead/k3-reply-limit.ts'
import { currentAppraisal } from '../../d04-go-ahead/k3a-g1-appraisal.ts'
import { undelivered, unpublished } from '../../d05-encouragement/given.ts'
import { openRequests } from '../../d05-encouragement/k2-cuoi-competent-level.ts'
import { stillPublic } from '../../practice/withdraw-publication.ts'
import { foundWanting } from '../../d04-go-ahead/k3a-g2-appraisal-report.ts'
import type { Duty } from '../../kernel/duty.ts'
import { postKey, type Post } from '../../organisations/index.ts'
import { officialCalendar } from '../../time/index.ts'
import { currentPlan, proposingSide, type CaseFile } from '../case-file.ts'
import type { DutyName } from '../duties.ts'
import type { Stage } from '../stage.ts'
import type { Moment } from './moment.ts'
import type { Interest } from './start.ts'

/**
 * What two cases must have in common to be the same state: all that a rule may still look at, without ids, days and
 * texts. What has been answered, given or reported is a yes or a no; of a post counts only whether its holder is recused.
 * What a committee no longer in charge once found is left out: no rule asks for it again.
 */
export function stateKey(moment: Moment, owed: readonly Duty[], interests: readonly Interest[]): string {
  const { file } = moment
  const plan = currentPlan(file)
  const apart = (interest: Interest): boolean => interests.includes(interest) && file.competentCommittee === file.managingCommittee
  const underWay = UNDER_WAY.includes(file.stage)
  return JSON.stringify([
    file.stage,
    file.competentCommittee,
    receipts(file),
    apart('clock') && extensionStillOpen(moment) && [currentReceipt(file)?.extended !== null, isPastDay30(moment)],
    plan && unsuitableMatters(plan).length,
    file.stage === 'draft' && file.adjusts !== null,
    apart('supplements') && BEFORE_AGENDA.includes(file.stage) && file.supplementRequests.some(({ answered }) => answered === null),
    underWay && appraisal(file, apart('opinions') && IN_APPRAISAL.includes(file.stage)),
    underWay && apart('legal-review') && legalReview(file),
    file.stage === 'before-collective' && file.agenda?.body,
    file.stage === 'decided' && [file.deliberations.at(-1)?.outcome, file.approval?.by],
    file.unsuitableReports.map(({ matter, response }) => [matter, response !== null]),
    file.urgent && [file.urgent.actedAlone !== null, file.urgent.directions.length > 0],
    file.implementation.started && carriedOut(file),
    interests.includes('incidents') && wentWrong(file),
    file.implementation.evaluation && encouraged(file),
    file.protection.length > 0 && underProtection(file),
    names(owed.filter(({ what, end }) => end === null && (interests.includes('incidents') || !OF_INCIDENT.includes(what)))),
    names(owed.filter(({ what, end }) => end !== null && ON_THE_ROAD.includes(what))).length,
  ])
}

/** Duties by name and holder, each once; of a body or a person it does not matter which. */
const names = (owed: readonly Duty[]): readonly string[] =>
  [...new Set(owed.map(({ what, holder }) => `${what} ${'committee' in holder ? postKey(holder) : holder.kind}`))].toSorted()

/** What is owed outside the case; that it was done must stay on record on every road that follows. */
const ON_THE_ROAD: readonly DutyName[] = ['inform-skipped-superior', 'report-beyond-competence', 'report-override', 'report-unsuitable-provision']

/** What went wrong is looked at by a search of its own; the others see one report of it, and pass on. */
const OF_INCIDENT: readonly DutyName[] = ['report-incident', 'report-incident-to-superior', 'verify-incident', 'decide-protection']

const BEFORE_AGENDA: readonly Stage[] = ['registered', 'in-appraisal', 'appraised']
const IN_APPRAISAL: readonly Stage[] = ['in-appraisal', 'appraised', 'before-collective']

/** While the committee in charge has not decided, or may have the plan before it again. */
const UNDER_WAY: readonly Stage[] = ['submitted', 'registered', 'in-appraisal', 'appraised', 'before-collective', 'not-agreed', 'prepare-again']

/** Could the limit of the receipt in hand still become 60? */
export const extensionStillOpen = ({ file }: Moment): boolean => {
  const current = currentReceipt(file)
  return UNDER_WAY.includes(file.stage) && current !== undefined && current.reply === null
}

export function isPastDay30({ file, today }: Moment): boolean {
  const current = currentReceipt(file)
  return current !== undefined && today > officialCalendar.after(current.receivedOn, REPLY_LIMIT.ordinary)
}

/** Which committees have received the plan, how the one in charge stands, and whether there is a number to correct. */
const receipts = (file: CaseFile): unknown => {
  const current = currentReceipt(file)
  return [
    [...new Set(file.receipts.map(({ committee }) => committee))],
    current && [current.registered !== null, current.reply !== null],
    file.receipts.at(-1)?.reason === 'resubmitted',
    file.receipts.some(({ registered }) => registered !== null),
  ]
}

/** Recused: the one person whom a post means stands on the proposing side. */
const recused = (file: CaseFile, post: Post): boolean => {
  const side = proposingSide(file)
  if (post.kind === 'person') return side.includes(post.person)
  return post.kind === 'body' && side.includes(post.body.replace(/^ban\./, ''))
}

function appraisal(file: CaseFile, withOpinions: boolean): unknown {
  const current = currentAppraisal(file)
  if (current?.committee !== file.competentCommittee) return null
  const { report } = current
  return [
    current.kind,
    recused(file, current.lead),
    withOpinions && current.asked.map(({ post, opinion }) => `${recused(file, post)} ${opinion !== null}`).toSorted(),
    report && [foundWanting(report.findings), report.findings.withinConstitution && report.findings.withinCharter],
    report && report.event < (file.plans.at(-1)?.event ?? 0),
  ]
}

function legalReview({ legalReview: review }: CaseFile): unknown {
  if (!review) return null
  const answered = (lead: boolean) => review.asked.filter(({ post }) => (postKey(post) === postKey(review.lead)) === lead).map(({ opinion }) => opinion !== null)
  return [answered(true), answered(false)]
}

/** Of each incident: who may still have to report, verify, conclude or decide; what was remedied or made public opens nothing. */
const wentWrong = ({ incidents, withdrawnPublications }: CaseFile): unknown => [
  withdrawnPublications.length > 0,
  ...incidents.map(({ reported, verification, conclusion, decision, remedies, publications }) => [
    reported !== null,
    verification !== null,
    conclusion !== null,
    decision !== null,
    remedies.length > 0,
    publications.some(({ event }) => !withdrawnPublications.some(({ of }) => of === event)),
  ]),
]

/** Once its effect is found: what waits for an answer, to be delivered, to be published, and what was. */
const encouraged = (file: CaseFile): unknown => [
  [...new Set(openRequests(file).map(({ level }) => level))].toSorted(),
  undelivered(file).length > 0,
  [...new Set(unpublished(file).map(({ publisher, external }) => `${publisher} ${external}`))].toSorted(),
  [...new Set(stillPublic(file).map(({ committee }) => committee))].toSorted(),
  file.withdrawnPublications.length > 0,
]

/** While the plan is carried out: what waits to be removed or done, by whom it is done, what came of it. */
const carriedOut = ({ approval, implementation }: CaseFile): unknown => [
  approval?.implementers.length,
  implementation.former.length,
  implementation.difficulties.some(({ resolved }) => resolved === null),
  implementation.plans.length > 0,
  implementation.evaluation?.verdict ?? null,
]

/** Of the newest protection, escalation and request to coordinate how they stand; who of the older ones is waited for, the duties say. */
const underProtection = ({ protection, coordination }: CaseFile): unknown => [
  protection.slice(-1).map(({ person, measures, escalations, ended }) => [
    person,
    measures.length > 0,
    escalations.slice(-1).map(({ to, from, reported, answered }) => [to.kind, from.body !== null, reported !== null, answered !== null]),
    ended !== null,
  ]),
  coordination.slice(-1).map(({ agency, of, answer }) => [agency.kind, of !== null, answer !== null]),
]
