import type { FieldProps } from '../../face/field.tsx'
import { useEditor } from './editor-context.ts'
import { gapAt } from './gaps.ts'
import { gapWords } from './gap-words.ts'
import type { Place } from './place.ts'
import { QUESTION_WORDS } from './question-words.ts'
import { whyAsked } from './why-asked.ts'

export interface AskedQuestion {
  /** For a field of the face. */
  readonly field: Pick<FieldProps, 'label' | 'help' | 'why' | 'error'>
  /** What is missing, while nobody has tried to send: to be noted quietly. */
  readonly note: string | undefined
}

/** A question of the plan in words, with its ground and what is still missing. */
export function useQuestion(place: Place): AskedQuestion {
  const { plan, gaps, insist } = useEditor()
  const { label, help } = QUESTION_WORDS[place.of]
  const gap = gapAt(gaps, place)
  const words = gap && gapWords(plan, gap, insist)
  // What cannot be kept is said at once, not only when the whole is sent.
  const atOnce = insist || gap?.mark !== undefined
  return {
    field: { label, why: whyAsked(place.of), error: atOnce ? words : undefined, ...(help !== undefined && { help }) },
    note: atOnce ? undefined : words,
  }
}
