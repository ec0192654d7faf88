import { z } from 'zod'
import { personId } from '../primitives/identifier.ts'
import { reason } from './organisation.ts'

/** The data of acts on accounts. */
export const makeOneTimeLink = z.strictObject({
  person: personId,
  removesFactors: z.boolean().describe('Mất cả phương tiện xác thực: dùng liên kết thì mã xác thực và khóa truy cập cũ bị gỡ'),
  reason,
})

export const changeAccount = z.strictObject({ person: personId, reason })
