import { z } from 'zod'
import { instant } from './primitives/instant.ts'
import { wellFormedText } from './primitives/well-formed-text.ts'

const password = wellFormedText(1_000).min(1).describe('Mật khẩu đang dùng; bỏ trống khi đã xác nhận việc này bằng đăng nhập một lần').optional()
const code = wellFormedText(40).min(1).describe('Mã sáu chữ số của ứng dụng xác thực, hoặc một mã dự phòng')

export const ownSession = z.object({
  id: z.uuid(),
  since: instant,
  lastSeen: instant,
  browser: z.string().describe('Trình duyệt tự giới thiệu'),
  address: z.string().describe('Địa chỉ mạng'),
  current: z.boolean().describe('Phiên đang dùng để hỏi'),
})
export type OwnSession = z.infer<typeof ownSession>

/** `GET /account/changes`: what administrators have done to the own account. */
export const ownAccountChanges = z.object({ items: z.array(z.object({ at: instant, title: z.string(), sentence: z.string() })) }).meta({ id: 'OwnAccountChanges' })
export type OwnAccountChanges = z.infer<typeof ownAccountChanges>

/** `GET /sessions`. */
export const ownSessions = z.object({ items: z.array(ownSession) }).meta({ id: 'OwnSessions' })

export const sessionParams = z.object({ id: z.uuid() })

/** Length only, as OWASP ASVS 5.0 (6.2) asks: no rule about kinds of characters. */
export const newPassword = wellFormedText(128).min(12).describe('Mật khẩu mới')

/** `PUT /session/password`; the code where one is asked for at sign-in. */
export const changePassword = z
  .strictObject({ current: password, next: newPassword, code: code.optional() })
  .meta({ id: 'ChangePassword' })
export type ChangePassword = z.infer<typeof changePassword>

/** Before a way of signing in is added or taken away, or reminders are sent elsewhere: the password, or nothing where single sign-on has confirmed it, and the code where one is asked for at sign-in. */
export const proofOfOwner = z.strictObject({ password, code: code.optional() }).meta({ id: 'ProofOfOwner' })
export type ProofOfOwner = z.infer<typeof proofOfOwner>

/** `POST /account/second-factor`: only who knows the password, or has confirmed it, may add one. */
export const passwordGiven = z.strictObject({ password }).meta({ id: 'PasswordGiven' })

/** `POST /session/second-factor` and `PUT /account/second-factor`. */
export const codeGiven = z.strictObject({ code }).meta({ id: 'CodeGiven' })

/** `POST /account/second-factor/disable`. */
export const removeSecondFactor = z.strictObject({ password, code }).meta({ id: 'RemoveSecondFactor' })

/** `GET /account/second-factor`; `since` is null while no code is asked for. */
export const secondFactor = z.object({ since: instant.nullable(), recoveryCodesLeft: z.int() }).meta({ id: 'SecondFactor' })
export type SecondFactor = z.infer<typeof secondFactor>

/** Shown once, to be put into an authenticator. */
export const secondFactorOffer = z
  .object({ secret: z.string().describe('Khóa, viết theo base32'), uri: z.string().describe('Địa chỉ otpauth để quét') })
  .meta({ id: 'SecondFactorOffer' })
export type SecondFactorOffer = z.infer<typeof secondFactorOffer>

/** Shown once, to be kept on paper. */
export const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' })
