import { formatDate, isLocalDate, type PlanDraft } from '@dam-lam/core'
import { words } from '../../face/words.ts'
import type { Answer } from '../saving/merge-drafts.ts'

/** An answer of a plan as one text, for setting two versions side by side. */
export function answerWords(plan: PlanDraft, of: Answer): string {
  return spelled(plan[of]) || '(để trống)'
}

/** What the question is called. */
export const answerName = (of: Answer): string => words.fields.plan[of]

function spelled(answer: unknown): string {
  if (typeof answer === 'string') return isLocalDate(answer) ? formatDate(answer) : (KNOWN.get(answer) ?? answer)
  if (typeof answer === 'boolean') return answer ? words.answers.yes : words.answers.no
  if (Array.isArray(answer)) return answer.map(spelled).join('\n')
  if (typeof answer === 'object' && answer !== null) return Object.values(answer).map(spelled).filter((part) => part !== '').join('; ')
  return ''
}

const KNOWN: ReadonlyMap<string, string> = new Map([
  ...Object.entries(words.degrees),
  ...Object.entries(words.matterKinds),
  ['common-good', words.answers.yes],
])
