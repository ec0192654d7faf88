import type { EventTexts } from '../../words.ts'
import { ledgerReasons } from '../choices.ts'
import { duties } from '../duties.ts'
import { list } from '../phrases.ts'
import { post } from '../posts.ts'
import { writtenDay } from '../written-day.ts'
import { paper } from './paper.ts'

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

export const byTheProgram = {
  DueDateMoved: {
    title: 'Due day moved with the working calendar',
    told: ({ document, moved, because }, name) => {
      const lines = moved.map(({ what, holder, oldDate, newDate }) => `${lowered(duties[what])} by ${post(holder, name)} from ${writtenDay(oldDate)} to ${writtenDay(newDate)}`)
      const days = because.map(({ date, works, kind }) => `${writtenDay(date)} ${kind === null ? ledgerReasons[works ? 'working-day' : 'weekend'] : ledgerReasons[kind]}`)
      return `The working calendar changed${document === null ? '' : ` by ${paper(document)}`} and the due days were counted anew: ${list(lines)}. Days changed: ${list(days)}.`
    },
  },
  CommitteeSucceeded: { title: 'Successor takes the case', told: ({ from, to, lastDay }, name) => `${name(`committee/${from}`)} ended its work after ${writtenDay(lastDay)}. The case goes to ${name(`committee/${to}`)}; the day of receipt and the due day stay.` },
  PostsVacated: {
    title: 'Nobody is left of those who were asked',
    told: ({ posts, lastDay }, name) =>
      `After ${writtenDay(lastDay)} ${posts.map((of) => post(of, name)).join(', ')} is there no more, and has no successor. What was asked falls back to the permanent members, by the same day: replace the appraising body or the member of the council, assign the legal review again, or draw up the plan again.`,
  },
  AgencyVacated: {
    title: 'The agency that was asked is no more',
    told: ({ body, lastDay }, name) => `${name(`body/${body}`)} ended its work after ${writtenDay(lastDay)} and has no successor, so nobody is left to answer. Ask another agency where it is still needed.`,
  },
  BodySucceeded: { title: 'Successor body takes the work', told: ({ from, to, lastDay }, name) => `${name(`body/${from}`)} ended its work after ${writtenDay(lastDay)}. ${name(`body/${to}`)} goes on with what was asked of it.` },
} satisfies EventTexts
