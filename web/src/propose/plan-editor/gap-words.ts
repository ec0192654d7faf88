import { nameOf, refusalMessage, vi } from '@dam-lam/contract'
import type { PlanDraft } from '@dam-lam/core'
import type { Gap } from './gaps.ts'
import { isBlank } from './place.ts'
import { QUESTION_WORDS } from './question-words.ts'

/** What is said beside a field that a rule finds wanting: that it is blank, or what is wrong with what stands there. */
export const gapWords = (plan: PlanDraft, { place, refusal }: Gap): string =>
  isBlank(plan, place)
    ? `Chưa có ${QUESTION_WORDS[place.of].label.toLocaleLowerCase('vi')}.`
    : refusalMessage(vi, refusal, nameOf({}))
