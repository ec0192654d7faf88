import { TERMS } from '@dam-lam/core'
import type { DutyView } from '@dam-lam/contract'
import { asSentence } from '../face/as-sentence.ts'

/** What is owed, as the head of a line: «Trả lời bằng văn bản». */
export const dutyWords = (what: DutyView['what']): string => asSentence(TERMS.duties[what].vi)
