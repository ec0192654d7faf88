import { excerpt } from '../../excerpt.ts'
import type { EventTexts } from '../../words.ts'
import { competences } from '../choices.ts'
import { list } from '../phrases.ts'
import { paper } from './paper.ts'

export const receiving = {
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
} satisfies EventTexts
