import { z } from 'zod'
import { wellFormedText } from './primitives/well-formed-text.ts'

/** `POST /session`. */
export const signIn = z
  .strictObject({
    username: wellFormedText(200).min(1).describe('Tên đăng nhập'),
    password: wellFormedText(1_000).min(1).describe('Mật khẩu'),
  })
  .meta({ id: 'SignIn' })
export type SignIn = z.infer<typeof signIn>

/** An illustrative account that the sign-in page of a demonstration may list. */
const demoAccount = z.object({ username: z.string(), name: z.string(), title: z.string(), committee: z.string() })

/** `GET /session` and what `POST /session` answers. The password stands here only where the server listens to itself alone. */
export const session = z
  .object({
    signedIn: z.boolean(),
    /** The password was right, and a code of the authenticator is still asked for. */
    secondFactor: z.literal('totp').optional().describe('Mật khẩu đã đúng, còn phải nhập mã xác thực'),
    firstStart: z.literal(true).optional().describe('Hệ thống còn trống: chưa có cấp ủy và người quản trị nào'),
    singleSignOn: z.object({ label: z.string().describe('Chữ trên nút') }).optional().describe('Có thể đăng nhập một lần'),
    demo: z.object({ password: z.string().optional(), accounts: z.array(demoAccount) }).nullable(),
  })
  .meta({ id: 'Session' })
export type Session = z.infer<typeof session>
