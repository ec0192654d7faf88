import { z } from 'zod'
import { committee } from './organisations/committee.ts'
import { newPassword } from './account.ts'
import { instant } from './primitives/instant.ts'
import { localDate } from './primitives/local-date.ts'
import { named } from './primitives/named.ts'
import { userName } from './primitives/user-name.ts'
import { wellFormedText } from './primitives/well-formed-text.ts'

const token = wellFormedText(100).min(1).describe('Phần sau dấu # của liên kết')
const name = wellFormedText(300).trim().min(1)

/** `POST /session/one-time-link`: asks what a link opens, without using it. */
export const linkGiven = z.strictObject({ token }).meta({ id: 'LinkGiven' })

/** What a link opens; nobody's is that of the first start. */
export const oneTimeLink = z
  .object({ person: named.nullable().describe('Người được đặt mật khẩu; không có nếu là lần khởi động đầu tiên'), expiresAt: instant })
  .meta({ id: 'OneTimeLink' })
export type OneTimeLinkView = z.infer<typeof oneTimeLink>

/** A committee as it is first written down; it gets its id from its name. */
const firstCommittee = z.strictObject({ name: name.describe('Tên cấp ủy'), level: committee.shape.level })

/** `POST /session/first-start`: an empty system gets its first committee and the administrator. */
export const firstStart = z
  .strictObject({
    token,
    administrator: z.strictObject({ username: userName, name: name.describe('Họ và tên'), password: newPassword }),
    committee: z.strictObject({ ...firstCommittee.shape, from: localDate.describe('Ngày cấp ủy bắt đầu hoạt động') }),
    superior: firstCommittee.nullable().describe('Cấp trên trực tiếp, nếu không dùng hệ thống này'),
  })
  .meta({ id: 'FirstStart' })
export type FirstStart = z.infer<typeof firstStart>
