import { CADRE_KINDS } from '@dam-lam/core'
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
    lent: z.object({ delegation: z.string(), holder: named, acts: z.array(z.string()) }).optional().describe('Chức danh của người khác, được ủy quyền làm những việc này'),
    cadreUnder: z.enum(CADRE_KINDS).optional().describe('Chức vụ thuộc nhóm nào của Điều 2 khoản 3'),
  })
  .meta({ id: 'Position', description: 'Chức danh đang giữ' })
export type PositionView = z.infer<typeof position>

/** `GET /me`. */
export const me = z
  .object({
    person: named,
    positions: z.array(position),
    watches: z.array(named).describe('Những cấp ủy mà người này được xem các thay đổi về tổ chức'),
    oversees: z.array(named).describe('Những cấp ủy mà người này xem được bảng nghĩa vụ, cùng các cấp ủy bên dưới'),
    managedBy: z.string().nullable().describe('Cấp ủy quản lý'),
    managedByName: z.string().nullable(),
  })
  .meta({ id: 'Me' })
export type Me = z.infer<typeof me>
