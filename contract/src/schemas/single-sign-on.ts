import { z } from 'zod'
import { instant } from './primitives/instant.ts'

const returnTo = z.string().max(2_000).regex(/^\/(?![/\\])/).describe('Trang của hệ thống sẽ mở khi quay về, bắt đầu bằng /')

/** `POST /session/single-sign-on`. */
export const startSingleSignOn = z.strictObject({ returnTo }).meta({ id: 'StartSingleSignOn' })

/** Where the browser goes now. */
export const singleSignOnStarted = z.object({ redirect: z.url().describe('Địa chỉ của nơi đăng nhập') }).meta({ id: 'SingleSignOnStarted' })

/** The changes of the own account that signing in afresh at the provider can confirm, each by itself. */
export const CONFIRMED_CHANGES = [
  'change-password',
  'add-second-factor',
  'remove-second-factor',
  'add-passkey',
  'rename-passkey',
  'remove-passkey',
  'mail-address',
  'calendar-address',
] as const

/** One change; of a passkey, which. */
export const confirmedChange = z.strictObject({
  what: z.enum(CONFIRMED_CHANGES).describe('Việc cần xác nhận'),
  passkey: z.uuid().exactOptional().describe('Khóa truy cập mà việc ấy đụng tới'),
})
export type ConfirmedChange = z.infer<typeof confirmedChange>

/** `POST /account/single-sign-on/confirm`. */
export const confirmBySingleSignOn = z.strictObject({ change: confirmedChange, returnTo }).meta({ id: 'ConfirmBySingleSignOn' })
export type ConfirmBySingleSignOn = z.infer<typeof confirmBySingleSignOn>

/** `GET /account/single-sign-on`. */
export const ownSingleSignOn = z
  .object({
    label: z.string().nullable().describe('Chữ trên nút đăng nhập một lần; null nếu cơ quan không dùng'),
    since: instant.nullable().describe('Gắn với tài khoản từ lúc nào; null nếu chưa gắn'),
    hasPassword: z.boolean().describe('Tài khoản có mật khẩu'),
    confirmed: z.array(z.object({ change: confirmedChange, until: instant })).describe('Những việc vừa được xác nhận ở phiên này, dùng được đến lúc nào'),
  })
  .meta({ id: 'OwnSingleSignOn' })
export type OwnSingleSignOn = z.infer<typeof ownSingleSignOn>
