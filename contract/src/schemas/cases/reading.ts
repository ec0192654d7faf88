import { z } from 'zod'
import { instant } from '../primitives/instant.ts'
import { named } from '../primitives/named.ts'
import { pageOf, pageQuery } from '../primitives/page.ts'

/** `GET /cases/{id}/readings`: who opened the case, the latest first. */
export const readingQuery = z.strictObject(pageQuery)
export type ReadingQuery = z.infer<typeof readingQuery>

export const reading = z
  .object({
    person: named,
    title: z.string().describe('Chức danh đang giữ khi mở hồ sơ; trống khi không giữ chức danh nào'),
    openedAt: instant,
  })
  .meta({ id: 'Reading', description: 'Một lần mở hồ sơ' })
export type Reading = z.infer<typeof reading>

export const readingList = pageOf(reading).meta({ id: 'ReadingList' })
export type ReadingList = z.infer<typeof readingList>
