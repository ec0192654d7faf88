import { z } from 'zod'
import { localDate } from '../primitives/local-date.ts'
import { named } from '../primitives/named.ts'
import { postName } from './post-name.ts'

/** A post that a person holds, with what to call it: «Bí thư Đảng ủy phường». */
export const position = z
  .object({
    id: z.string(),
    title: z.string(),
    post: postName,
    committee: z.string(),
    committeeName: z.string(),
    body: z.string().nullable(),
    bodyName: z.string().nullable(),
    from: localDate,
    to: localDate.nullable(),
  })
  .meta({ id: 'Position', description: 'Chức danh đang giữ' })
export type PositionView = z.infer<typeof position>

/** `GET /me`. */
export const me = z
  .object({
    person: named,
    positions: z.array(position),
    managedBy: z.string().nullable().describe('Cấp ủy quản lý'),
    managedByName: z.string().nullable(),
  })
  .meta({ id: 'Me' })
export type Me = z.infer<typeof me>
