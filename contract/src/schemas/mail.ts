import { z } from 'zod'
import { proofOfOwner } from './account.ts'
import { instant } from './primitives/instant.ts'
import { named } from './primitives/named.ts'

/** Where a person wants to be reminded by mail; null for nowhere. */
export const mailAddress = z
  .strictObject({ address: z.email().max(254).nullable().describe('Địa chỉ thư điện tử; null là không nhận thư') })
  .meta({ id: 'MailAddress', description: 'Nơi nhận thư nhắc việc' })
export type MailAddress = z.infer<typeof mailAddress>

/** `PUT /account/mail-address`. */
export const mailAddressChange = proofOfOwner.extend(mailAddress.shape).meta({ id: 'MailAddressChange' })
export type MailAddressChange = z.infer<typeof mailAddressChange>

/** What did not go out, person by person. */
export const undeliveredMail = z
  .object({
    items: z.array(
      z.object({
        person: named,
        why: z.enum(['no-address', 'refused', 'trying']).describe('no-address: chưa có địa chỉ; refused: máy chủ thư từ chối; trying: đang thử lại'),
        letters: z.int().describe('Số thư'),
        since: instant,
        says: z.string().nullable().describe('Máy chủ thư trả lời gì lần cuối'),
      }),
    ),
  })
  .meta({ id: 'UndeliveredMail', description: 'Thư nhắc việc chưa gửi được' })
export type UndeliveredMail = z.infer<typeof undeliveredMail>
