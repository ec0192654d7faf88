import { z } from 'zod'
import { bodyId, committeeId, identifier, personId } from '../primitives/identifier.ts'
import { localDate } from '../primitives/local-date.ts'
import { line, paragraphs } from '../primitives/text.ts'
import { postName } from '../organisations/post-name.ts'

/** The data of acts on people and their posts. */
export const addPerson = z.strictObject({
  id: personId.describe('Tên đăng nhập: chữ thường không dấu, chữ số, dấu chấm, gạch nối'),
  name: line.describe('Họ và tên'),
  managedBy: committeeId.nullable().describe('Cấp ủy quản lý; null nếu không do cấp ủy nào trong hệ thống quản lý'),
})

export const reason = paragraphs.describe('Lý do, văn bản làm căn cứ')

export const correctPerson = z.strictObject({ person: personId, name: line.describe('Họ và tên đúng'), reason })

export const appoint = z.strictObject({
  person: personId,
  post: postName.describe('Chức danh'),
  committee: committeeId,
  body: bodyId.optional().describe('Cơ quan công tác, với cán bộ của một cơ quan'),
  from: localDate.describe('Ngày đầu giữ chức danh'),
  to: localDate.optional().describe('Ngày cuối giữ chức danh, nếu đã biết'),
})

export const endPosition = z.strictObject({
  position: identifier.describe('Mã vị trí công tác'),
  to: localDate.describe('Ngày cuối giữ chức danh'),
  reason,
})
