import { excerpt } from '../../excerpt.ts'
import type { EventTexts } from '../../words.ts'
import { inspected, resolutions, verdicts } from '../choices.ts'
import { list } from '../phrases.ts'
import { writtenDay } from '../written-day.ts'

export const carryingOut = {
  ImplementationStarted: { title: 'Begun to carry out', told: ({ note }) => `Begun to carry out${note === null ? '' : `: ${excerpt(note)}`}.` },
  ProgressReported: {
    title: 'Progress reported',
    told: ({ done, risks }) => `Progress reported: ${excerpt(done)}${risks === null ? '' : `; what went wrong: ${excerpt(risks)}`}.`,
  },
  DifficultyRaised: { title: 'Difficulty raised', told: ({ what, proposal }) => `Difficulty raised: ${excerpt(what)}; proposed: ${excerpt(proposal)}.` },
  SupportRequested: { title: 'Support asked for', told: ({ what, proposal }) => `Support asked for: ${excerpt(what)}; for: ${excerpt(proposal)}.` },
  DifficultyResolved: { title: 'Difficulty removed', told: ({ how, text }) => `On a difficulty or request: ${resolutions[how]}. ${excerpt(text)}.` },
  EncouragementPlanned: {
    title: 'Plan of encouragement and protection drawn up',
    told: ({ committee, tasks }, name) => `${name(`committee/${committee}`)} drew up the plan of encouragement and protection: ${list(tasks.map(({ what, dueOn }) => `${excerpt(what)} (due ${writtenDay(dueOn)})`))}.`,
  },
  PlanTaskDone: { title: 'Task of that plan done', told: ({ result }) => `A task of the plan of encouragement and protection was done: ${excerpt(result)}.` },
  Inspected: { title: 'Inspected', told: ({ committee, of, findings }, name) => `${name(`committee/${committee}`)} inspected ${inspected[of]}: ${excerpt(findings)}.` },
  ImplementersChanged: {
    title: 'Implementers changed',
    told: ({ before, implementers, reason }, name) =>
      `Implementers from now on: ${list(implementers.map((person) => name(`person/${person}`)))}; before: ${list(before.map((person) => name(`person/${person}`)))}; reason: ${excerpt(reason)}.`,
  },
  ImplementationStopped: { title: 'Stopped', told: ({ meeting: { heldOn }, reasons }) => `The collective that gave the go-ahead met on ${writtenDay(heldOn)} and stopped it: ${excerpt(reasons)}.` },
  ImplementationCompleted: { title: 'Completion reported', told: ({ summary }) => `Completion reported, each expected result measured: ${excerpt(summary)}.` },
  ResultsEvaluated: {
    title: 'Results evaluated',
    told: ({ verdict, acceptedShortfall, reasons }) =>
      `The collective that gave the go-ahead evaluated: ${verdicts[verdict]}; ${excerpt(reasons)}.${acceptedShortfall ? ' It was a pilot: the shortfall is accepted and is no incident.' : ''}`,
  },
} satisfies EventTexts
