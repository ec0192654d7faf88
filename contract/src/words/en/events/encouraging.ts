import { excerpt } from '../../excerpt.ts'
import type { EventTexts } from '../../words.ts'
import { forms, whyUpward } from '../encouragement.ts'
import { list } from '../phrases.ts'
import { collective } from '../posts.ts'
import { writtenDay } from '../written-day.ts'
import { awarded, parts } from './awarded.ts'
import { paper } from './paper.ts'
import { sentenceCase } from './sentence-case.ts'

export const encouraging = {
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
} satisfies EventTexts
