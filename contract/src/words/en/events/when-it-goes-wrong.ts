import { excerpt } from '../../excerpt.ts'
import type { EventTexts } from '../../words.ts'
import { incidentKinds, protectionOutcomes } from '../choices.ts'
import { list } from '../phrases.ts'
import { writtenDay } from '../written-day.ts'
import { paper } from './paper.ts'

export const whenItGoesWrong = {
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
} satisfies EventTexts
