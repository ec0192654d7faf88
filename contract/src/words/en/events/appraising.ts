import { excerpt } from '../../excerpt.ts'
import type { EventTexts } from '../../words.ts'
import { opinions } from '../choices.ts'
import { list } from '../phrases.ts'
import { post } from '../posts.ts'
import { writtenDay } from '../written-day.ts'
import { sentenceCase } from './sentence-case.ts'

export const appraising = {
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
} satisfies EventTexts
