import type { Agency, ProtectionMeasure } from '@dam-lam/core'
import { excerpt } from '../../excerpt.ts'
import type { NameOf } from '../../name-of.ts'
import type { EventTexts } from '../../words.ts'
import { lacking, protectionFields } from '../choices.ts'
import { writtenDay } from '../written-day.ts'
import { paper } from './paper.ts'

const agencyName = (agency: Agency, name: NameOf): string => (agency.kind === 'body' ? name(`body/${agency.body}`) : agency.name)

const appliedBy = (by: ProtectionMeasure['by'], name: NameOf): string => ('external' in by ? by.external : name(by.body === null ? `committee/${by.committee}` : `body/${by.body}`))

export const protecting = {
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
} satisfies EventTexts
