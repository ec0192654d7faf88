import { vi } from '@dam-lam/contract'
import { formatDate, isLocalDate, type PlanDraft } from '@dam-lam/core'
import type { Answer } from '../saving/merge-drafts.ts'

/** An answer of a plan as one text, for setting two versions side by side. */
export function answerWords(plan: PlanDraft, of: Answer): string {
  const words = spelled(plan[of])
  return words === '' ? '(để trống)' : words
}

/** What the question is called. */
export const answerName = (of: Answer): string => vi.fields.plan[of]

function spelled(answer: unknown): string {
  if (typeof answer === 'string') return isLocalDate(answer) ? formatDate(answer) : (KNOWN.get(answer) ?? answer)
  if (typeof answer === 'boolean') return answer ? vi.answers.yes : vi.answers.no
  if (Array.isArray(answer)) return answer.map(spelled).join('\n')
  if (typeof answer === 'object' && answer !== null) return Object.values(answer).map(spelled).filter((words) => words !== '').join('; ')
  return ''
}

const KNOWN: ReadonlyMap<string, string> = new Map([
  ...Object.entries(vi.degrees),
  ...Object.entries(vi.matterKinds),
  ['common-good', vi.answers.yes],
])
