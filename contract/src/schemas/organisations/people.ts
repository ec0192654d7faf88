import { z } from 'zod'
import { pageOf, pageQuery } from '../primitives/page.ts'
import { wellFormedText } from '../primitives/well-formed-text.ts'

/** `GET /people`: people one may name. */
export const peopleQuery = z.strictObject({
  q: wellFormedText(200).optional().describe('Tên, có hoặc không có dấu'),
  ...pageQuery,
})
export type PeopleQuery = z.infer<typeof peopleQuery>

const person = z
  .object({
    id: z.string(),
    name: z.string(),
    titles: z.array(z.string()),
    managedBy: z.string().nullable(),
  })
  .meta({ id: 'Person' })

export const peopleList = pageOf(person).meta({ id: 'PeopleList' })
export type PeopleList = z.infer<typeof peopleList>
