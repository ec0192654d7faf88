import type { CaseFacts } from '../case-facts.ts'
import { concerns, replyKinds } from './choices.ts'
import { workingDays } from './phrases.ts'
import { collective } from './posts.ts'
import { writtenDay } from './written-day.ts'

/** Where a case stands: "Waiting for the Standing Committee of X to discuss it; a reply is due by the end of 13 February 2026, 12 working days left". */
export const sentence = (facts: CaseFacts): string => [where(facts), byWhen(facts), ...beside(facts)].filter((part) => part !== '').join('; ')

/** A protection that is a case of its own is told by its stage. */
const beside = ({ kind, concerns: open }: CaseFacts): readonly string[] =>
  open.filter((concern) => concern !== kind).map((concern) => `${concerns[concern].charAt(0).toLocaleLowerCase('en')}${concerns[concern].slice(1)}`)

function where(facts: CaseFacts): string {
  const { stage, competentCommittee: committee } = facts
  switch (stage) {
    case 'draft':
      return facts.kind === 'urgent-action' ? 'Nothing reported or recorded yet' : `A draft, not yet sent to ${facts.managingCommittee}`
    case 'submitted':
      return `Waiting for the office of ${committee} to register it`
    case 'registered':
      return `Waiting for the permanent members of ${committee} to assign the appraisal`
    case 'forwarded':
      return facts.external ? `Reported to ${committee}; waiting for its document` : `Reported to ${committee}; waiting for its office to register it`
    case 'in-appraisal':
      return facts.appraisedBy === null ? 'In appraisal' : `Waiting for ${facts.appraisedBy} to report the appraisal`
    case 'appraised':
    case 'before-collective':
    case 'not-agreed':
    case 'infeasible':
    case 'decided':
      return facts.seesInside ? inside(facts) : `${committee} is considering it`
    case 'prepare-again':
      return facts.reply === null ? `Waiting for the office of ${committee} to reply that it be prepared again` : 'To be prepared again; waiting for the proposer to send the plan again'
    case 'answered':
      return facts.reply === null ? 'Answered' : `Answered: ${replyKinds[facts.reply]}`
    case 'withdrawn':
      return `Withdrawn by the proposer; waiting for the office of ${committee} to confirm it in writing`
    case 'in-implementation':
      return 'Being carried out'
    case 'completed':
      return 'Carried out; waiting for the evaluation of its results'
    case 'stopped':
      return 'Stopped'
    case 'evaluated':
      return 'The collective has evaluated the results'
    case 'urgency-reported':
      return 'Urgent situation reported; waiting for the head to direct'
    case 'urgency-directed':
      return 'Directed what to do; waiting for the written report'
    case 'acted-urgently':
      return 'The cadre decided alone, as reporting was impossible; waiting for the written report'
    case 'urgency-accounted':
      return `Reported in writing; waiting for the collective of ${facts.managingCommittee} to discuss, evaluate and conclude`
    case 'urgency-concluded':
      return 'The collective has concluded on the action'
    case 'protection-requested':
      return `A cadre needs protection; waiting for the permanent members of ${facts.managingCommittee} to apply a measure or ask above`
    case 'protection-escalated':
      return 'A functional agency above was asked to protect; waiting for its measure'
    case 'under-protection':
      return 'The cadre is under protection'
    case 'protection-ended':
      return 'The protection has ended'
    case 'closed':
      return facts.reply === 'withdrawal-note' ? 'Closed: withdrawn by the proposer' : 'Closed and archived'
  }
}

function inside({ stage, competentCommittee: committee, collective: body }: CaseFacts): string {
  switch (stage) {
    case 'appraised':
      return `Appraised; waiting for the permanent members of ${committee} to put it to the collective`
    case 'before-collective':
      return body === null ? `Waiting for the collective of ${committee} to discuss it` : `Waiting for ${collective(body, committee)} to discuss it`
    case 'not-agreed':
      return `The collective did not agree; waiting for the secretary of ${committee} to consider it or its office to reply`
    case 'infeasible':
      return `Found infeasible or ineffective; waiting for the office of ${committee} to reply`
    default:
      return `Considered; waiting for the office of ${committee} to reply in writing`
  }
}

function byWhen({ due, stage }: CaseFacts): string {
  if (due === null || stage === 'draft' || stage === 'closed') return ''
  const day = `${writtenDay(due.date)}${due.provisional ? ' (provisional)' : ''}`
  switch (due.state) {
    case 'open':
      return due.daysLeft === 0 ? `a reply is due by the end of today, ${day}` : `a reply is due by the end of ${day}, ${workingDays(due.daysLeft ?? 0)} left`
    case 'overdue':
      return due.lateBy === 0 ? `the reply is overdue since the end of ${day}` : `the reply is overdue by ${workingDays(due.lateBy)}, it was due on ${day}`
    case 'on-time':
      return 'answered on time'
    case 'stated-on-time':
      return 'answered on time as stated, entered after the due day'
    case 'late':
      return due.lateBy === 0 ? 'answered late' : `answered ${workingDays(due.lateBy)} late`
    case 'lapsed':
      return ''
  }
}
