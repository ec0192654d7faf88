import { nameOf, refusalMessage } from '@dam-lam/contract'
import type { PlanDraft } from '@dam-lam/core'
import { markWords } from '../../face/mark-words.ts'
import { words } from '../../face/words.ts'
import type { Gap } from './gaps.ts'
import { isBlank, type Question } from './place.ts'

/**
 * What is said beside a field that a rule finds wanting: that it is blank, and once somebody has tried to send, that it
 * must not be; or what is wrong with what stands there.
 */
export function gapWords(plan: PlanDraft, { place, refusal, mark }: Gap, insist: boolean): string {
  if (mark) return markWords(mark)
  if (!isBlank(plan, place)) return refusalMessage(words, refusal, nameOf({}))
  return insist ? `${blankWords(place.of)} Cần có thì mới gửi được.` : blankWords(place.of)
}

const CHOICES: ReadonlySet<Question> = new Set<Question>(['matters.kind', 'risks.likelihood', 'risks.impact', 'scope.pilot', 'implementers'])
const PROMISES: ReadonlySet<Question> = new Set<Question>(['commitment', 'motive'])

function blankWords(of: Question): string {
  if (PROMISES.has(of)) return 'Chưa đánh dấu.'
  return CHOICES.has(of) ? 'Chưa chọn.' : 'Chưa điền.'
}
