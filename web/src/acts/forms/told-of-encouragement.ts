import { nameOf } from '@dam-lam/contract'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import type { Asking } from '../asking/asking.ts'
import type { Told } from '../asking/question.ts'

/** What was proposed, for whoever decides on it. */

type Wish = Asking['view']['encouragement']['proposals'][number]['awards'][number]

const told = ({ form, what, people }: Wish, names: Asking['view']['names']): string =>
  `${what} (${words.forms[form]}) – ${words.list(people.map((person) => nameOf(names)(`person/${person}`)))}`

export function proposedForms({ view: { encouragement, names } }: Asking): Told | null {
  const last = encouragement.proposals.at(-1)
  if (!last) return null
  return { title: `${nameOf(names)(`person/${last.person}`)} đề nghị, ngày ${formatDate(last.on)}`, lines: [...last.awards.map((award) => told(award, names)), last.reasons] }
}

export function requestWaiting({ view: { encouragement, names }, typed }: Asking): Told | null {
  const request = encouragement.requests.find(({ id, answer }) => answer === null && id === typed['of'])
  if (!request) return null
  return {
    title: `${nameOf(names)(`committee/${request.committee}`)} đề xuất, ngày ${formatDate(request.on)}`,
    lines: [...request.awards.map((award) => `${told(award, names)}: ${words.whyUpward[award.why]}`), request.reasons],
  }
}
