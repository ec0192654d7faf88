import type { Stage } from '@dam-lam/core'
import { asSentence } from '../face/as-sentence.ts'
import { words } from '../face/words.ts'

/** Between these a case is inside the committee: what was found and how it was voted is not told before the reply. */
const INSIDE: readonly Stage[] = ['appraised', 'before-collective', 'not-agreed', 'infeasible', 'decided']

/** Where a case stands, in a few words: «Đang thẩm định». A reader from whom the inside is kept learns only that it is looked at. */
export const stageWords = (stage: Stage, seesInside: boolean): string =>
  !seesInside && INSIDE.includes(stage) ? 'Cấp ủy đang xem xét' : asSentence(words.stages[stage].name)
