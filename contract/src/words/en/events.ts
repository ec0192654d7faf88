import { type Agency, type ProtectionMeasure } from '@dam-lam/core'
import { excerpt } from '../excerpt.ts'
import type { Awarded, EventFacts } from '../event-facts.ts'
import type { NameOf } from '../name-of.ts'
import type { Words } from '../words.ts'
import { competences, correctableFields, issuerResponses, ledgerReasons, opinions, outcomes, replyKinds, recognitions, wordForms, inspected, resolutions, verdicts, incidentKinds, protectionOutcomes, lacking, protectionFields } from './choices.ts'
import { duties } from './duties.ts'
import { forms, whyUpward } from './encouragement.ts'
import { list } from './phrases.ts'
import { collective, post } from './posts.ts'
import { writtenDay } from './written-day.ts'

const paper = ({ number, date }: { readonly number: string; readonly date: string }): string =>
  `document ${number} of ${writtenDay(date)}`

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const at = (time: string | null): string => (time === null ? '' : ` at ${time}`)

const externalAct = (data: EventFacts<'ExternalActRecorded'>, name: NameOf): string => {
  if (data.act === 'register') return 'received and registered it'
  if (data.act === 'issue-reply') return `replied: ${replyKinds[data.reply.kind]}`
  if (data.act === 'evaluate-results') return `evaluated the results: ${verdicts[data.evaluation.verdict]}`
  if (data.act === 'decide-encouragement') return `decided on encouragement: ${awarded(data.decision.awards, name)}`
  return data.answer.granted.length === 0 ? 'granted nothing of the encouragement proposed' : `granted ${parts(data.answer.granted)} of the encouragement proposed`
}

const parts = ({ length }: readonly unknown[]): string => `${length} part${length === 1 ? '' : 's'}`

/** “point d (certificate) for A and B”. */
const awarded = (awards: readonly Awarded[], name: NameOf): string =>
  list(awards.map(({ form, what, people }) => `${forms[form]} (${excerpt(what)}) for ${list(people.map((person) => name(`person/${person}`)))}`))
const agencyName = (agency: Agency, name: NameOf): string => (agency.kind === 'body' ? name(`body/${agency.body}`) : agency.name)
const appliedBy = (by: ProtectionMeasure['by'], name: NameOf): string => ('external' in by ? by.external : name(by.body === null ? `committee/${by.committee}` : `body/${by.body}`))

export const events: Words['events'] = {
  PlanSubmitted: {
    title: 'Plan sent',
    told: ({ plan, managingCommittee, receivedOn }, name) =>
      `Plan “${excerpt(plan.title)}” sent to ${name(`committee/${managingCommittee}`)}; received on ${writtenDay(receivedOn)}.`,
  },
  AdjustmentProposed: { title: 'Asked to adjust a scope', told: () => 'This plan asks to adjust the scope that was approved in an earlier case.' },
  PlanRegistered: {
    title: 'Entered in the arrival book',
    told: ({ committee, number }, name) => `The office of ${name(`committee/${committee}`)} entered it in the arrival book${number === null ? '' : `, number ${number}`}.`,
  },
  SupplementRequested: {
    title: 'Supplement asked for',
    told: ({ missing }) => `Supplement asked for: ${list(missing.map(({ field, note }) => `${excerpt(field)} (${excerpt(note)})`))}. The term for the reply goes on.`,
  },
  PlanSupplemented: { title: 'Plan supplemented', told: () => 'The proposer sent the supplemented plan.' },
  RouteAdvised: {
    title: 'Route advised',
    told: ({ competence, lead }, name) => `The office advised: ${competences[competence]}${lead === undefined ? '' : `, ${name(`body/${lead}`)} to lead the appraisal`}.`,
  },
  CompetenceDeclared: {
    title: 'Competence declared',
    told: ({ committee }, name) => `The permanent members of ${name(`committee/${committee}`)} declared the matter within competence.`,
  },
  PlanForwarded: {
    title: 'Reported to the competent committee',
    told: ({ from, to, letter }, name) => `${name(`committee/${from}`)} reported to ${name(`committee/${to}`)} for a go-ahead, ${paper(letter)}.`,
  },
  SuperiorInformed: {
    title: 'Direct superior informed',
    told: ({ superior, letter }, name) => `${name(`committee/${superior}`)} was informed, ${paper(letter)}.`,
  },
  ReplyExtended: {
    title: 'Reply extended',
    told: ({ reason, enteredAfterDay30 }) => `Reply extended to working day 60: ${excerpt(reason)}.${enteredAfterDay30 ? ' The extension was entered after working day 30.' : ''}`,
  },
  AppraisalAssigned: {
    title: 'Appraisal assigned',
    told: ({ lead, coordinating }, name) => {
      const others = list(coordinating.map(({ body }) => name(`body/${body}`)))
      return `${name(`body/${lead.body}`)} was charged to lead the appraisal${others === '' ? '' : `, with ${others}`}.`
    },
  },
  AppraisalCouncilEstablished: {
    title: 'Appraisal council established',
    told: ({ chair, members }, name) => `An appraisal council was established, chaired by ${name(`person/${chair}`)}; members: ${members.length}.`,
  },
  LegalReviewAssigned: {
    title: 'Review of legal risk assigned',
    told: ({ lead }, name) => `${name(`body/${lead}`)} was charged to lead the review of legal risk.`,
  },
  OpinionGiven: { title: 'Opinion given', told: ({ for: asked, opinion }, name) => `${sentenceCase(post(asked, name))} gave its opinion: ${opinions[opinion]}.` },
  AppraiserReplaced: {
    title: 'Appraiser replaced',
    told: ({ from, to, reason }, name) => `${sentenceCase(post(from, name))} was replaced by ${post(to, name)}: ${excerpt(reason)}.`,
  },
  OpinionDueChanged: {
    title: 'Due day changed',
    told: ({ of, dueOn, reason }, name) => `The due day of ${post(of, name)} was changed to ${writtenDay(dueOn)}: ${excerpt(reason)}.`,
  },
  AppraisalReported: {
    title: 'Appraisal reported',
    told: ({ findings: { feasible, effective } }) =>
      `The appraisal found: ${feasible ? 'feasible' : 'not feasible'}, ${effective ? 'effective' : 'not effective'}.`,
  },
  InfeasibilityNotified: {
    title: 'Notice of infeasibility directed',
    told: ({ reasons }) => `The permanent members directed a notice in writing: ${excerpt(reasons)}.`,
  },
  PutToCollective: {
    title: 'Put to the collective',
    told: ({ body, committee }, name) => `Put to ${collective(body, name(`committee/${committee}`))} for consideration and decision.`,
  },
  CollectiveDeliberated: {
    title: 'Collective deliberated',
    told: ({ committee, meeting: { body, heldOn, total, for: inFavour, against, other }, outcome }, name) =>
      `${sentenceCase(collective(body, name(`committee/${committee}`)))} met on ${writtenDay(heldOn)}: ${outcomes[outcome]} (${inFavour} for, ${against} against, ${other} other, of ${total} members).`,
  },
  HeadDecided: {
    title: 'Head decided to let it start',
    told: ({ committee, feasibleBecause }, name) =>
      `The secretary of ${name(`committee/${committee}`)} let it start and answers for that decision: ${excerpt(feasibleBecause)}.`,
  },
  OverrideReported: {
    title: 'Decision of the head reported upward',
    told: ({ superior, letter }, name) =>
      `The decision of the head was reported to ${superior === null ? 'the direct superior' : name(`committee/${superior}`)}, ${paper(letter)}.`,
  },
  BeyondCompetenceReported: {
    title: 'Reported as beyond competence',
    told: ({ from, to, letter }, name) =>
      `${name(`committee/${from}`)} reported to ${name(`committee/${to}`)} as beyond competence and proposed a solution, ${paper(letter)}.`,
  },
  ReplyIssued: {
    title: 'Replied in writing',
    told: ({ committee, kind, letter }, name) => `${name(`committee/${committee}`)} replied: ${replyKinds[kind]}, ${paper(letter)}.`,
  },
  PlanResubmitted: {
    title: 'Plan sent again',
    told: ({ committee, receivedOn }, name) => `The plan prepared again was sent to ${name(`committee/${committee}`)}; received on ${writtenDay(receivedOn)}.`,
  },
  UnsuitableProvisionReported: {
    title: 'Unsuitable provision reported',
    told: ({ issuer, letter, matter }) => `Reported to ${excerpt(issuer)} on matter ${matter + 1} of the plan, ${paper(letter)}.`,
  },
  IssuerResponded: {
    title: 'Issuing body responded',
    told: ({ matter, response, date }) => `The issuing body responded on ${writtenDay(date)} on matter ${matter + 1}: ${issuerResponses[response]}.`,
  },
  ProtectionRequested: {
    title: 'Protection of a cadre',
    told: ({ person, reason }, name) => `${name(`person/${person}`)} asked to be protected: ${excerpt(reason)}.`,
  },
  ProtectionInitiated: {
    title: 'Protection of a cadre',
    told: ({ person, committee, reason }, name) => `The permanent members of ${name(`committee/${committee}`)} saw that ${name(`person/${person}`)} needs protection: ${excerpt(reason)}.`,
  },
  ProtectionMeasureApplied: {
    title: 'Protection of a cadre',
    told: ({ measure: { by, field, what, doneBy } }, name) => `${appliedBy(by, name)} applied a measure of protection (${protectionFields[field]}): ${excerpt(what)}. Carried out by ${excerpt(doneBy)}.`,
  },
  ProtectionEscalated: {
    title: 'Protection of a cadre',
    told: ({ escalation: { from, to, lacking: lacks, asks } }, name) => `${appliedBy(from, name)} asked ${agencyName(to, name)} to protect, because ${lacking[lacks]}: ${excerpt(asks)}.`,
  },
  EscalationReported: {
    title: 'Protection of a cadre',
    told: ({ superior, letter }, name) => `The escalation was reported to ${name(`committee/${superior}`)}, ${paper(letter)}.`,
  },
  ProtectionClimbed: {
    title: 'Protection of a cadre',
    told: ({ committee, dueOn }, name) => `Due on ${writtenDay(dueOn)} and not done; the permanent members of ${name(`committee/${committee}`)} were told.`,
  },
  ProtectionEnded: { title: 'Protection of a cadre', told: ({ result }) => `The protection ended: ${excerpt(result)}.` },
  CoordinationRequested: {
    title: 'Request to coordinate',
    told: ({ committee, agency, what }, name) => `${name(`committee/${committee}`)} asked ${agencyName(agency, name)} to coordinate: ${excerpt(what)}.`,
  },
  CoordinationAnswered: { title: 'Answer on coordination', told: ({ text }) => `The agency asked answered: ${excerpt(text)}.` },
  AgencyAnswerRecorded: {
    title: 'Answer of an outside agency',
    told: ({ document, text, measure }) => `The agency outside answered in ${paper(document)}: ${excerpt(text)}.${measure === null ? '' : ` Measure: ${excerpt(measure.what)}.`}`,
  },
  ImplementationStarted: { title: 'Begun to carry out', told: ({ note }) => `Begun to carry out${note === null ? '' : `: ${excerpt(note)}`}.` },
  ProgressReported: {
    title: 'Progress reported',
    told: ({ done, risks }) => `Progress reported: ${excerpt(done)}${risks === null ? '' : `; what went wrong: ${excerpt(risks)}`}.`,
  },
  DifficultyRaised: { title: 'Difficulty raised', told: ({ what, proposal }) => `Difficulty raised: ${excerpt(what)}; proposed: ${excerpt(proposal)}.` },
  SupportRequested: { title: 'Support asked for', told: ({ what, proposal }) => `Support asked for: ${excerpt(what)}; for: ${excerpt(proposal)}.` },
  DifficultyResolved: { title: 'Difficulty removed', told: ({ how, text }) => `On a difficulty or request: ${resolutions[how]}. ${excerpt(text)}.` },
  EncouragementPlanned: {
    title: 'Plan of encouragement and protection drawn up',
    told: ({ committee, tasks }, name) => `${name(`committee/${committee}`)} drew up the plan of encouragement and protection: ${list(tasks.map(({ what, dueOn }) => `${excerpt(what)} (due ${writtenDay(dueOn)})`))}.`,
  },
  PlanTaskDone: { title: 'Task of that plan done', told: ({ result }) => `A task of the plan of encouragement and protection was done: ${excerpt(result)}.` },
  Inspected: { title: 'Inspected', told: ({ committee, of, findings }, name) => `${name(`committee/${committee}`)} inspected ${inspected[of]}: ${excerpt(findings)}.` },
  ImplementersChanged: {
    title: 'Implementers changed',
    told: ({ before, implementers, reason }, name) =>
      `Implementers from now on: ${list(implementers.map((person) => name(`person/${person}`)))}; before: ${list(before.map((person) => name(`person/${person}`)))}; reason: ${excerpt(reason)}.`,
  },
  ImplementationStopped: { title: 'Stopped', told: ({ meeting: { heldOn }, reasons }) => `The collective that gave the go-ahead met on ${writtenDay(heldOn)} and stopped it: ${excerpt(reasons)}.` },
  ImplementationCompleted: { title: 'Completion reported', told: ({ summary }) => `Completion reported, each expected result measured: ${excerpt(summary)}.` },
  ResultsEvaluated: {
    title: 'Results evaluated',
    told: ({ verdict, acceptedShortfall, reasons }) =>
      `The collective that gave the go-ahead evaluated: ${verdicts[verdict]}; ${excerpt(reasons)}.${acceptedShortfall ? ' It was a pilot: the shortfall is accepted and is no incident.' : ''}`,
  },
  UrgencyReported: {
    title: 'Urgent situation reported',
    told: ({ to, situation, form, time }, name) => `Reported ${wordForms[form]} to the head of ${name(`committee/${to}`)}${at(time)}: ${excerpt(situation)}.`,
  },
  UrgencyDirected: {
    title: 'Directed what to do',
    told: ({ committee, direction, form, time }, name) => `The head of ${name(`committee/${committee}`)} directed ${wordForms[form]}${at(time)}: ${excerpt(direction)}.`,
  },
  ActedUrgently: {
    title: 'Decided alone, as reporting was impossible',
    told: ({ decided, whyReportingImpossible, time }) => `Decided alone${at(time)}, as reporting was impossible (${excerpt(whyReportingImpossible)}): ${excerpt(decided)}.`,
  },
  UrgentActionReportedInWriting: { title: 'Urgent action reported in writing', told: ({ results }) => `Reported the whole action in writing; results: ${excerpt(results)}.` },
  UrgentActionConcluded: {
    title: 'Conclusion on the urgent action',
    told: ({ committee, meeting: { body, heldOn }, recognised, letter }, name) =>
      `${sentenceCase(collective(body, name(`committee/${committee}`)))} met on ${writtenDay(heldOn)}: ${recognitions[recognised]}${letter === null ? '' : `, ${paper(letter)}`}.`,
  },
  IncidentReported: {
    title: 'Incident reported',
    told: ({ kind, what, happenedOn, damage, asImplementer }) =>
      `${asImplementer ? 'An implementer' : 'The committee'} reported ${incidentKinds[kind]} of ${writtenDay(happenedOn)}: ${excerpt(what)}; damage: ${excerpt(damage)}.`,
  },
  IncidentReportedUp: {
    title: 'Incident reported to the direct superior',
    told: ({ superior, letter }, name) => `Reported to ${superior === null ? 'the direct superior' : name(`committee/${superior}`)}, ${paper(letter)}.`,
  },
  VerificationDirected: {
    title: 'Verification directed',
    told: ({ committee, lead, coordinating }, name) =>
      `The permanent members of ${name(`committee/${committee}`)} had ${name(`body/${lead}`)} verify it${coordinating.length === 0 ? '' : `, together with ${list(coordinating.map((body) => name(`body/${body}`)))}`}.`,
  },
  VerificationConcluded: {
    title: 'Verification concluded',
    told: ({ committee, document }, name) => `The verification directed by ${name(`committee/${committee}`)} was concluded${document === null ? '' : `, ${paper(document)}`}.`,
  },
  ProtectionDecided: {
    title: 'Protection decided',
    told: ({ committee, cadres, document }, name) =>
      `${name(`committee/${committee}`)} decided${cadres.length === 0 ? ' on protecting the cadres' : `: ${list(cadres.map(({ person, outcome }) => `${name(`person/${person}`)}: ${protectionOutcomes[outcome]}`))}`}${document === null ? '' : `, ${paper(document)}`}.`,
  },
  MatterMadePublic: { title: 'Matter made public', told: ({ committee, title }, name) => `${name(`committee/${committee}`)} made public: ${excerpt(title)}.` },
  IncidentRemedied: {
    title: 'Incident remedied',
    told: ({ how, person, acceptsResponsibility, text }, name) =>
      how === 'by-cadre'
        ? `${name(`person/${person}`)}${acceptsResponsibility ? ' accepted responsibility of own accord and' : ''} remedied: ${excerpt(text)}.`
        : `The permanent members had it remedied: ${excerpt(text)}.`,
  },
  EncouragementMeasureGiven: { title: 'Conditions, trust, motivation given', told: ({ committee, awards }, name) => `${name(`committee/${committee}`)} gave the implementers: ${awarded(awards, name)}.` },
  EncouragementProposed: { title: 'Encouragement proposed', told: ({ awards, reasons }, name) => `Encouragement was proposed: ${awarded(awards, name)}; why: ${excerpt(reasons)}.` },
  EncouragementDecided: {
    title: 'The collective decided on forms of encouragement',
    told: ({ committee, meeting: { body, heldOn }, awards }, name) => `${sentenceCase(collective(body, name(`committee/${committee}`)))} met on ${writtenDay(heldOn)} and decided: ${awarded(awards, name)}.`,
  },
  EncouragementProposedToCompetentLevel: {
    title: 'Encouragement proposed to the competent level',
    told: ({ committee, level, awards, letter }, name) =>
      `${name(`committee/${committee}`)} asked ${name(`committee/${level}`)} to consider and decide: ${list(awards.map((award) => `${awarded([award], name)} – ${whyUpward[award.why]}`))}, ${paper(letter)}.`,
  },
  CompetentLevelDecided: {
    title: 'The competent level decided on the encouragement proposed',
    told: ({ level, granted, reasons, letter }, name) =>
      `${name(`committee/${level}`)} granted ${granted.length === 0 ? 'nothing' : parts(granted)} of the encouragement proposed: ${excerpt(reasons)}, ${paper(letter)}.`,
  },
  EncouragementDelivered: { title: 'Encouragement delivered', told: ({ how, document }) => `A part of the encouragement was delivered: ${excerpt(how)}, ${paper(document)}.` },
  EncouragementPublished: {
    title: 'Result of encouragement published',
    told: ({ committee, title, forms: published }, name) => `${name(`committee/${committee}`)} published “${excerpt(title)}”; forms of encouragement: ${list([...new Set(published.map(({ form }) => forms[form]))])}.`,
  },
  ModelTakenUp: { title: 'Model taken up', told: ({ committee, where }, name) => `${name(`committee/${committee}`)} takes up the published model: ${excerpt(where)}.` },
  ExternalActRecorded: {
    title: 'Document of an external committee entered',
    told: (data, name) => {
      const what = externalAct(data, name)
      return `${name(`committee/${data.committee}`)} ${what}, by ${paper(data.document)}.`
    },
  },
  PlanWithdrawn: { title: 'Proposal withdrawn', told: ({ reason }) => `Withdrawn by the proposer: ${excerpt(reason)}.` },
  WithdrawalConfirmed: { title: 'Withdrawal confirmed', told: ({ letter }) => `The withdrawal was confirmed, ${paper(letter)}.` },
  EntryCorrected: {
    title: 'Entry corrected',
    told: ({ of, field, oldValue, newValue, reason }) =>
      `The ${correctableFields[field]} in entry ${of} was corrected from “${excerpt(writtenDay(oldValue ?? ''))}” to “${excerpt(writtenDay(newValue))}”; reason: ${excerpt(reason)}.`,
  },
  DueDateMoved: {
    title: 'Due day moved with the working calendar',
    told: ({ document, moved, because }, name) => {
      const lines = moved.map(({ what, holder, oldDate, newDate }) => `${lowered(duties[what].what)} by ${post(holder, name)} from ${writtenDay(oldDate)} to ${writtenDay(newDate)}`)
      const days = because.map(({ date, works, kind }) => `${writtenDay(date)} ${kind === null ? ledgerReasons[works ? 'working-day' : 'weekend'] : ledgerReasons[kind]}`)
      return `The working calendar changed${document === null ? '' : ` by ${paper(document)}`} and the due days were counted anew: ${list(lines)}. Days changed: ${list(days)}.`
    },
  },
  CommitteeSucceeded: { title: 'Successor takes the case', told: ({ from, to, lastDay }, name) => `${name(`committee/${from}`)} ended its work after ${writtenDay(lastDay)}. The case goes to ${name(`committee/${to}`)}; the day of receipt and the due day stay.` },
  BodySucceeded: { title: 'Successor body takes the work', told: ({ from, to, lastDay }, name) => `${name(`body/${from}`)} ended its work after ${writtenDay(lastDay)}. ${name(`body/${to}`)} goes on with what was asked of it.` },
  CaseArchived: { title: 'Case archived', told: ({ reason }) => `Archived: ${excerpt(reason)}.` },
}
