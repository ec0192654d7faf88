import { wellFormedText } from './well-formed-text.ts'

/** One line: a title, the number of a document. */
export const line = wellFormedText(500)

/** Running text: a reason, an analysis, the body of a letter. About thirty printed pages. */
export const paragraphs = wellFormedText(100_000)
