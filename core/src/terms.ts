import { ACT_TERMS } from './terms/acts.ts'
import { DUTY_TERMS } from './terms/duties.ts'
import { OUTCOME_TERMS } from './terms/outcomes.ts'
import { REPLY_KIND_TERMS } from './terms/reply-kinds.ts'
import { STAGE_TERMS } from './terms/stages.ts'
import { WORDS } from './terms/words.ts'

/**
 * The glossary: every identifier of the domain with the words that people use for it, and the place where the text itself
 * uses them. An identifier in English is only a handle; the word in Vietnamese is the term.
 */
export const TERMS = {
  words: WORDS,
  acts: ACT_TERMS,
  stages: STAGE_TERMS,
  duties: DUTY_TERMS,
  outcomes: OUTCOME_TERMS,
  replyKinds: REPLY_KIND_TERMS,
} as const
