import { z } from 'zod'

/** `POST /session/single-sign-on`. */
export const startSingleSignOn = z
  .strictObject({ returnTo: z.string().max(2_000).regex(/^\/(?![/\\])/).describe('Trang của hệ thống sẽ mở sau khi đăng nhập, bắt đầu bằng /') })
  .meta({ id: 'StartSingleSignOn' })

/** Where the browser goes now. */
export const singleSignOnStarted = z.object({ redirect: z.url().describe('Địa chỉ của nơi đăng nhập') }).meta({ id: 'SingleSignOnStarted' })
