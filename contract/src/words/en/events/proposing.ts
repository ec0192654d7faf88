import { excerpt } from '../../excerpt.ts'
import type { EventTexts } from '../../words.ts'
import { writtenDay } from '../written-day.ts'

export const proposing = {
  PlanSubmitted: {
    title: 'Plan sent',
    told: ({ plan, managingCommittee, receivedOn }, name) =>
      `Plan “${excerpt(plan.title)}” sent to ${name(`committee/${managingCommittee}`)}; received on ${writtenDay(receivedOn)}.`,
  },
  AdjustmentProposed: { title: 'Asked to adjust a scope', told: () => 'This plan asks to adjust the scope that was approved in an earlier case.' },
  PlanResubmitted: {
    title: 'Plan sent again',
    told: ({ committee, receivedOn }, name) => `The plan prepared again was sent to ${name(`committee/${committee}`)}; received on ${writtenDay(receivedOn)}.`,
  },
} satisfies EventTexts
