import { z } from 'zod'
import { personId } from './primitives/identifier.ts'
import { localDate } from './primitives/local-date.ts'
import { line, paragraphs } from './primitives/text.ts'

/** An official letter of a committee. */
export const letter = z
  .strictObject({
    number: line.describe('Số, ký hiệu văn bản'),
    date: localDate.describe('Ngày văn bản'),
    text: paragraphs.describe('Nội dung văn bản'),
    signedBy: personId.describe('Người ký'),
  })
  .meta({ id: 'Letter', description: 'Văn bản của cấp ủy' })
