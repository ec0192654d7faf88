import { excerpt } from '../../excerpt.ts'
import type { EventTexts } from '../../words.ts'
import { correctableFields } from '../choices.ts'
import { writtenDay } from '../written-day.ts'
import { paper } from './paper.ts'

export const keepingFiles = {
  PlanWithdrawn: { title: 'Proposal withdrawn', told: ({ reason }) => `Withdrawn by the proposer: ${excerpt(reason)}.` },
  WithdrawalConfirmed: { title: 'Withdrawal confirmed', told: ({ letter }) => `The withdrawal was confirmed, ${paper(letter)}.` },
  PublicationWithdrawn: {
    title: 'Publication withdrawn',
    told: ({ of, committee, reason }, name) => `${name(`committee/${committee}`)} withdrew what entry ${of} made public; reason: ${excerpt(reason)}.`,
  },
  EntryCorrected: {
    title: 'Entry corrected',
    told: ({ of, field, oldValue, newValue, reason }) =>
      `The ${correctableFields[field]} in entry ${of} was corrected from “${excerpt(writtenDay(oldValue ?? ''))}” to “${excerpt(writtenDay(newValue))}”; reason: ${excerpt(reason)}.`,
  },
  CaseArchived: { title: 'Case archived', told: ({ reason }) => `Archived: ${excerpt(reason)}.` },
} satisfies EventTexts
