import { z } from 'zod'
import { localDate } from './primitives/local-date.ts'
import { line } from './primitives/text.ts'

/** A document on paper, named by its number and date. */
export const paperReference = z
  .strictObject({ number: line.describe('Số, ký hiệu'), date: localDate.describe('Ngày văn bản') })
  .meta({ id: 'PaperReference', description: 'Văn bản giấy làm căn cứ' })
