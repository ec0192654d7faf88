import type { EventFacts } from '../../event-facts.ts'
import { excerpt } from '../../excerpt.ts'
import type { NameOf } from '../../name-of.ts'
import type { EventTexts } from '../../words.ts'
import { issuerResponses, replyKinds, verdicts } from '../choices.ts'
import { writtenDay } from '../written-day.ts'
import { awarded, parts } from './awarded.ts'
import { paper } from './paper.ts'

const externalAct = (data: EventFacts<'ExternalActRecorded'>, name: NameOf): string => {
  if (data.act === 'register') return 'received and registered it'
  if (data.act === 'issue-reply') return `replied: ${replyKinds[data.reply.kind]}`
  if (data.act === 'evaluate-results') return `evaluated the results: ${verdicts[data.evaluation.verdict]}`
  if (data.act === 'decide-encouragement') return `decided on encouragement: ${awarded(data.decision.awards, name)}`
  return data.answer.granted.length === 0 ? 'granted nothing of the encouragement proposed' : `granted ${parts(data.answer.granted)} of the encouragement proposed`
}

export const answering = {
  ReplyIssued: {
    title: 'Replied in writing',
    told: ({ committee, kind, letter }, name) => `${name(`committee/${committee}`)} replied: ${replyKinds[kind]}, ${paper(letter)}.`,
  },
  UnsuitableProvisionReported: {
    title: 'Unsuitable provision reported',
    told: ({ issuer, letter, matter }) => `Reported to ${excerpt(issuer)} on matter ${matter + 1} of the plan, ${paper(letter)}.`,
  },
  IssuerResponded: {
    title: 'Issuing body responded',
    told: ({ matter, response, date }) => `The issuing body responded on ${writtenDay(date)} on matter ${matter + 1}: ${issuerResponses[response]}.`,
  },
  ExternalActRecorded: {
    title: 'Document of an external committee entered',
    told: (data, name) => {
      const what = externalAct(data, name)
      return `${name(`committee/${data.committee}`)} ${what}, by ${paper(data.document)}.`
    },
  },
} satisfies EventTexts
