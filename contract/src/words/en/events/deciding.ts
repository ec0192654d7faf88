import { excerpt } from '../../excerpt.ts'
import type { EventTexts } from '../../words.ts'
import { outcomes } from '../choices.ts'
import { collective } from '../posts.ts'
import { writtenDay } from '../written-day.ts'
import { paper } from './paper.ts'
import { sentenceCase } from './sentence-case.ts'

export const deciding = {
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
} satisfies EventTexts
