import { z } from 'zod'
import { committee } from './organisations/committee.ts'
import { newPassword } from './account.ts'
import { personId } from './primitives/identifier.ts'
import { instant } from './primitives/instant.ts'
import { localDate } from './primitives/local-date.ts'
import { named } from './primitives/named.ts'
import { pageOf, pageQuery } from './primitives/page.ts'
import { paragraphs } from './primitives/text.ts'
import { userName } from './primitives/user-name.ts'
import { wellFormedText } from './primitives/well-formed-text.ts'

const token = wellFormedText(100).min(1).describe('Phần sau dấu # của liên kết')
const name = wellFormedText(300).trim().min(1)

/** `POST /session/one-time-link`: asks what a link opens, without using it; `POST /session/one-time-link/single-sign-on` uses it at the provider. */
export const linkGiven = z.strictObject({ token }).meta({ id: 'LinkGiven' })

/** What a link opens; nobody's is that of the first start. */
export const oneTimeLink = z
  .object({ person: named.nullable().describe('Người được đặt mật khẩu; không có nếu là lần khởi động đầu tiên'), removesFactors: z.boolean(), expiresAt: instant })
  .meta({ id: 'OneTimeLink' })
export type OneTimeLinkView = z.infer<typeof oneTimeLink>

/** `PUT /session/one-time-link`: uses the link up. */
export const useOneTimeLink = z.strictObject({ token, password: newPassword }).meta({ id: 'UseOneTimeLink' })
export type UseOneTimeLink = z.infer<typeof useOneTimeLink>

/** A link just made, shown this once to whoever made it. */
export const linkMade = z
  .object({ person: named, url: z.string().describe('Địa chỉ của liên kết; chỉ hiện lần này'), expiresAt: instant, removesFactors: z.boolean() })
  .meta({ id: 'LinkMade' })
export type LinkMadeView = z.infer<typeof linkMade>

/** `POST /administration/one-time-links`: links for several people at once. */
export const makeLinks = z
  .strictObject({ people: z.array(personId).min(1).max(500), reason: paragraphs.describe('Lý do, văn bản làm căn cứ') })
  .meta({ id: 'MakeLinks' })
export const linksMade = z.object({ items: z.array(linkMade) }).meta({ id: 'LinksMade' })

/** `GET /administration/accounts`. */
export const accountQuery = z.strictObject({
  q: wellFormedText(200).optional().describe('Tên, tên đăng nhập hoặc chức danh, có hoặc không có dấu'),
  standing: z.enum(['none', 'open', 'suspended', 'ended']).optional().describe('Tài khoản: chưa có, đang mở, tạm khóa, đã kết thúc'),
  ...pageQuery,
})
export type AccountQuery = z.infer<typeof accountQuery>
const accountItem = z
  .object({
    person: named,
    titles: z.array(z.string()),
    managedBy: named.nullable(),
    standing: z.enum(['none', 'open', 'suspended', 'ended']),
    hasPassword: z.boolean(),
    hasSingleSignOn: z.boolean(),
    hasSecondFactor: z.boolean(),
    linkUntil: instant.nullable().describe('Hạn của liên kết đã cấp mà chưa dùng'),
  })
  .meta({ id: 'AccountOfPerson' })
export const accountList = pageOf(accountItem).meta({ id: 'AccountList' })
export type AccountList = z.infer<typeof accountList>

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
