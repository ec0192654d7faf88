import { excerpt } from '../../excerpt.ts'
import type { EventTexts } from '../../words.ts'
import { recognitions, wordForms } from '../choices.ts'
import { collective } from '../posts.ts'
import { writtenDay } from '../written-day.ts'
import { paper } from './paper.ts'
import { sentenceCase } from './sentence-case.ts'

const at = (time: string | null): string => (time === null ? '' : ` at ${time}`)

export const urgentAction = {
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
} satisfies EventTexts
