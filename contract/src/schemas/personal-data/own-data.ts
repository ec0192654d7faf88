import { z } from 'zod'
import { ownSession, secondFactor } from '../account.ts'
import { ownPasskey } from '../passkey.ts'
import { position } from '../organisations/me.ts'
import { paperReference } from '../paper-reference.ts'
import { plan } from '../plan/plan-draft.ts'
import { instant } from '../primitives/instant.ts'
import { localDate } from '../primitives/local-date.ts'
import { named } from '../primitives/named.ts'
import { dataRequest } from './data-request.ts'

const identityEvent = z.object({
  at: instant,
  type: z.string().describe('Tên cố định của việc'),
  says: z.string().describe('Việc gì'),
})

const caseConcerned = z.object({
  id: z.string(),
  title: z.string(),
  receivedOn: localDate.nullable().describe('null nếu là việc xử lý cấp thiết'),
})

const ownAct = z.object({
  caseId: z.string(),
  caseTitle: z.string(),
  place: z.int().describe('Thứ tự trong lịch sử hồ sơ'),
  type: z.string(),
  says: z.string().describe('Việc gì'),
  on: localDate.describe('Ngày việc diễn ra'),
  enteredAt: instant,
})

/** `GET /account/data`: all that is held about whoever asks, and nothing about anybody else (Law 91/2025/QH15). */
export const ownData = z
  .object({
    askedAt: instant,
    person: named,
    managedBy: named.nullable().describe('Cấp ủy quản lý'),
    positions: z.array(position).describe('Mọi chức danh, kể cả đã thôi giữ'),
    mailAddress: z.string().nullable().describe('Nơi nhận thư nhắc việc'),
    passwordSetAt: instant.describe('Lần đặt mật khẩu gần nhất'),
    secondFactor,
    passkeys: z.array(ownPasskey).describe('Khóa truy cập, không kèm khóa'),
    sessions: z.array(ownSession).describe('Những nơi đang đăng nhập'),
    knownBrowsers: z.array(z.object({ lastUsed: instant })).describe('Những trình duyệt đã từng đăng nhập, còn được nhận ra'),
    failedSignIns: z.array(z.object({ address: z.string(), at: instant })).describe('Những lần đăng nhập hỏng còn được đếm'),
    identityEvents: z.array(identityEvent).describe('Những thay đổi của tài khoản'),
    cases: z.array(caseConcerned).describe('Hồ sơ mà người này đề xuất, cùng đề xuất hoặc thực hiện'),
    acts: z.array(ownAct).describe('Những việc người này đã làm trong các hồ sơ đang được xem'),
    drafts: z.array(z.object({ id: z.string(), changedAt: instant, plan })).describe('Bản nháp, nguyên nội dung'),
    readings: z.array(z.object({ caseId: z.string(), openedAt: instant })).describe('Những lần người này đã mở hồ sơ'),
    delegations: z
      .array(z.object({ id: z.string(), role: z.enum(['gave', 'received']).describe('gave: mình ủy quyền; received: mình được ủy quyền'), other: named, title: z.string().describe('Chức danh được ủy quyền'), acts: z.array(z.string()), from: localDate, to: localDate.nullable(), paper: paperReference }))
      .describe('Những ủy quyền cho người khác và của người khác cho mình'),
    files: z.array(z.object({ id: z.string(), name: z.string(), size: z.int(), type: z.string(), uploadedAt: instant })).describe('Những tài liệu mình đã tải lên'),
    notices: z.array(z.object({ id: z.int(), caseId: z.string(), says: z.string(), dueOn: localDate, toldAt: instant, readAt: instant.nullable() })).describe('Những lời nhắc cho các chức danh mình đang giữ, trong các hồ sơ đang được xem'),
    dataRequests: z.array(dataRequest).describe('Những yêu cầu sửa dữ liệu'),
    requestKeys: z.array(z.object({ key: z.string(), at: instant })).describe('Mã chống gửi trùng còn giữ'),
  })
  .meta({ id: 'OwnData', description: 'Mọi dữ liệu đang giữ về một người, do chính người ấy xem' })
export type OwnData = z.infer<typeof ownData>

export const personParams = z.object({ id: z.string().min(1).max(200) })

/** `GET /administration/people/{id}/data`: what an administrator may hand out about somebody; no case, no draft, no session. */
export const personOnFile = z
  .object({ askedAt: instant, person: named, managedBy: named.nullable(), positions: z.array(position) })
  .meta({ id: 'PersonOnFile', description: 'Dữ liệu nhân sự và tổ chức đang giữ về một người' })
export type PersonOnFile = z.infer<typeof personOnFile>
