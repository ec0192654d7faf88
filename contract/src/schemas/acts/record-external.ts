import { REPLY_KINDS } from '@dam-lam/core'
import { z } from 'zod'
import { paperReference } from '../paper-reference.ts'
import { scope } from '../plan/scope.ts'
import { personId } from '../primitives/identifier.ts'
import { verdict } from './carrying-out.ts'
import { concludeVerification, protectionOnCadres } from './when-it-goes-wrong.ts'
import { externalAnswer, externalDecision } from './encouraging.ts'
import { localDate } from '../primitives/local-date.ts'
import { line, paragraphs } from '../primitives/text.ts'

/** What an external committee decided, in the form in which one of our own would enter it. */
const decided = {
  scope: scope.optional(),
  implementers: z.array(personId).max(200).optional(),
  conditions: z.array(paragraphs).max(100).optional(),
  reportEveryMonths: z.int().min(0).max(600).optional(),
  urgentNeed: z.boolean().optional(),
  reasons: paragraphs.optional(),
  missing: paragraphs.optional(),
}

/** A letter may be written out here as in `issue-reply`; the paper itself is named by `document`. */
const letterWrittenOut = z.strictObject({
  number: line.optional(),
  date: localDate.optional(),
  text: paragraphs,
  signedBy: line.optional(),
})

const reply = z
  .strictObject({
    kind: z.enum(REPLY_KINDS),
    text: paragraphs.optional().describe('Nội dung trả lời'),
    letter: letterWrittenOut.optional().describe('Văn bản trả lời, nếu ghi theo mẫu thư; chỉ giữ lại nội dung'),
    ...decided,
  })
  .transform(({ letter, ...rest }) => (letter && rest.text === undefined ? { ...rest, text: letter.text } : rest))

/** The act of a committee whose people do not work here, entered from its document. */
export const recordExternal = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('register'),
    document: paperReference,
    data: z.strictObject({ number: line.optional().describe('Số đến của cấp ủy nhận') }),
  }),
  z.strictObject({ act: z.literal('issue-reply'), document: paperReference, data: reply }),
  z.strictObject({ act: z.literal('evaluate-results'), document: paperReference, data: z.strictObject({ verdict, reasons: paragraphs.describe('Vì sao') }) }),
  z.strictObject({ act: z.literal('conclude-verification'), document: paperReference, data: concludeVerification }),
  z.strictObject({ act: z.literal('decide-protection'), document: paperReference, data: protectionOnCadres }),
  z.strictObject({ act: z.literal('decide-encouragement'), document: paperReference, data: externalDecision }),
  z.strictObject({ act: z.literal('competent-level-decides'), document: paperReference, data: externalAnswer }),
])
