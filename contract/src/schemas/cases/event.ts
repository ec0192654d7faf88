import { EVENT_TYPES } from '@dam-lam/core'
import { z } from 'zod'
import { instant } from '../primitives/instant.ts'
import { localDate } from '../primitives/local-date.ts'
import { names } from '../primitives/named.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** Without a position it is the program itself. */
const author = z.object({
  person: z.string(),
  position: z.string().nullable(),
  committee: z.string().nullable(),
  body: z.string().nullable(),
  delegation: z.string().optional().describe('Mã ủy quyền, khi làm theo ủy quyền của người giữ chức danh'),
})

/** What stands for the type of an event whose very kind is confidential, such as that somebody asked to be protected. */
export const CONFIDENTIAL_ENTRY = 'ConfidentialEntry'

/**
 * One event of a case as one reader sees it. A withheld one keeps type, time and hash, so that the chain still verifies, of a
 * confidential one not even the type;
 * an outlined one keeps outcome, reasons and vote totals. `text` is what the hash is made of, for one who sees it whole.
 */
export const eventView = z
  .object({
    place: z.int().describe('Thứ tự trong hồ sơ, đếm từ 1'),
    type: z.enum([...EVENT_TYPES, CONFIDENTIAL_ENTRY]).describe('ConfidentialEntry: việc kín, người đọc không được biết là việc gì'),
    sentence: z.string().describe('Việc đã diễn ra, bằng một câu'),
    on: localDate,
    enteredOn: localDate,
    enteredAt: instant,
    sight: z.enum(['whole', 'outline', 'withheld']).describe('Người đọc được xem toàn bộ, tóm lược, hay không được xem nội dung'),
    by: author.nullable(),
    data: z.record(z.string(), z.unknown()).nullable(),
    previousHash: hash.nullable(),
    hash: hash.nullable().describe('null khi chỉ xét thử'),
    salt: hash.nullable(),
    text: z.string().nullable().describe('Văn bản chuẩn hóa (RFC 8785) đã được băm'),
  })
  .meta({ id: 'Event', description: 'Một việc trong lịch sử hồ sơ' })

export type EventView = z.infer<typeof eventView>

/** `GET /cases/{id}/events`. */
export const eventList = z
  .object({ items: z.array(eventView), nextCursor: z.string().nullable(), names })
  .meta({ id: 'EventList' })
export type EventList = z.infer<typeof eventList>
