import { z } from 'zod'
import { wellFormedText } from './well-formed-text.ts'

/** How a list is asked for piece by piece. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Số mục mỗi lần, từ 1 đến 200'),
  cursor: wellFormedText(500).optional().describe('nextCursor của lần trước'),
}

/** One piece of a list; `nextCursor` is null on the last. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() })
