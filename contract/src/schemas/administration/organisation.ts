import { ACT_NAMES, CADRE_KINDS } from '@dam-lam/core'
import { z } from 'zod'
import { paperReference } from '../paper-reference.ts'
import { bodyKind, committeeLevel } from '../organisations/committee.ts'
import { bodyId, committeeId, identifier, personId } from '../primitives/identifier.ts'
import { localDate } from '../primitives/local-date.ts'
import { line, paragraphs } from '../primitives/text.ts'
import { postName } from '../organisations/post-name.ts'

export const reason = paragraphs.describe('Lý do, văn bản làm căn cứ')

/** The data of acts on people and their posts. */
export const addPerson = z.strictObject({
  id: personId.describe('Tên đăng nhập: chữ thường không dấu, chữ số, dấu chấm, gạch nối'),
  name: line.describe('Họ và tên'),
  managedBy: committeeId.nullable().describe('Cấp ủy quản lý; null nếu không do cấp ủy nào trong hệ thống quản lý'),
})

export const correctPerson = z.strictObject({ person: personId, name: line.describe('Họ và tên đúng'), reason })

export const appoint = z.strictObject({
  person: personId,
  post: postName.describe('Chức danh'),
  committee: committeeId,
  body: bodyId.optional().describe('Cơ quan công tác, với cán bộ của một cơ quan'),
  from: localDate.describe('Ngày đầu giữ chức danh'),
  to: localDate.optional().describe('Ngày cuối giữ chức danh, nếu đã biết'),
  cadreUnder: z.enum(CADRE_KINDS).optional().describe('Chức vụ thuộc nhóm nào của Điều 2 khoản 3'),
})

export const endPosition = z.strictObject({
  position: identifier.describe('Mã vị trí công tác'),
  to: localDate.describe('Ngày cuối giữ chức danh'),
  reason,
})

export const correctPosition = z.strictObject({
  position: identifier.describe('Mã vị trí công tác'),
  from: localDate.optional().describe('Ngày đầu đúng; để trống nếu không sai'),
  to: localDate.optional().describe('Ngày cuối đúng; để trống nếu không sai'),
  cadreUnder: z.enum(CADRE_KINDS).optional().describe('Chức vụ thuộc nhóm nào của Điều 2 khoản 3; để trống nếu không sai'),
  reason,
})

export const transferPerson = z.strictObject({
  person: personId,
  managedBy: committeeId.nullable().describe('Cấp ủy quản lý mới'),
  from: localDate.describe('Ngày đầu do cấp ủy mới quản lý'),
  reason,
})

/** The data of acts on committees. */
export const foundCommittee = z.strictObject({
  id: committeeId.describe('Mã cấp ủy: chữ thường không dấu, chữ số, dấu chấm, gạch nối'),
  name: line.describe('Tên cấp ủy'),
  level: committeeLevel,
  superior: committeeId.nullable().describe('Cấp trên trực tiếp; null nếu không có trong hệ thống'),
  external: z.boolean().describe('Không có người dùng trong hệ thống'),
  from: localDate.describe('Ngày đầu hoạt động'),
})

const newName = { name: line.describe('Tên mới'), from: localDate.describe('Ngày đầu mang tên mới'), reason }

export const renameCommittee = z.strictObject({ committee: committeeId, ...newName })

export const changeSuperior = z.strictObject({
  committee: committeeId,
  superior: committeeId.describe('Cấp trên trực tiếp mới'),
  from: localDate.describe('Ngày đầu thuộc cấp trên mới'),
  reason,
})

export const endCommittee = z.strictObject({
  committee: committeeId,
  to: localDate.describe('Ngày hoạt động cuối cùng'),
  successors: z.array(committeeId).max(100).describe('Các cấp ủy kế thừa'),
  openFilesTo: committeeId.describe('Cấp ủy nhận hồ sơ đang mở'),
  bodies: z
    .array(z.strictObject({ body: bodyId.describe('Cơ quan kết thúc'), successor: bodyId.describe('Cơ quan tiếp tục công việc') }))
    .max(100)
    .describe('Cơ quan nào của cấp ủy nhận hồ sơ tiếp tục công việc của cơ quan nào'),
  reason,
})

export const setTerm = z.strictObject({
  committee: committeeId,
  from: localDate.describe('Ngày đầu nhiệm kỳ'),
  to: localDate.optional().describe('Ngày cuối nhiệm kỳ, nếu đã biết'),
})

export const designateOffice = z.strictObject({
  committee: committeeId,
  person: personId.describe('Người làm việc văn phòng'),
  from: localDate,
  to: localDate.optional(),
})

/** The data of acts on bodies of a committee. */
export const openBody = z.strictObject({
  id: bodyId.describe('Mã cơ quan: chữ thường không dấu, chữ số, dấu chấm, gạch nối'),
  committee: committeeId,
  name: line.describe('Tên cơ quan'),
  kind: bodyKind,
  from: localDate.describe('Ngày đầu hoạt động'),
})

export const renameBody = z.strictObject({ body: bodyId, ...newName })

export const endBody = z.strictObject({
  body: bodyId,
  to: localDate.describe('Ngày hoạt động cuối cùng'),
  successor: bodyId.nullable().describe('Cơ quan tiếp tục công việc; null nếu không có'),
  reason,
})

/** The data of delegations. */
export const delegate = z.strictObject({
  position: identifier.describe('Mã vị trí công tác của người ủy quyền'),
  person: personId.describe('Người được ủy quyền'),
  acts: z.array(z.enum(ACT_NAMES)).max(100).describe('Những việc được ủy quyền'),
  from: localDate,
  to: localDate.optional(),
  paper: paperReference.describe('Văn bản ủy quyền'),
})

export const endDelegation = z.strictObject({ delegation: identifier.describe('Mã ủy quyền'), to: localDate.describe('Ngày cuối'), reason })
