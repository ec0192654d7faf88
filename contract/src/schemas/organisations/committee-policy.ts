import { POLICY_ITEMS, type PolicyKey } from '@dam-lam/core'
import { z } from 'zod'
import { clause } from '../grounds/clause.ts'
import { paperReference } from '../paper-reference.ts'
import { instant } from '../primitives/instant.ts'
import { localDate } from '../primitives/local-date.ts'
import { named } from '../primitives/named.ts'

const policyKey = z.enum(Object.keys(POLICY_ITEMS) as readonly PolicyKey[]).meta({ id: 'PolicyKey', description: 'Mã của mục quy định nội bộ' })

const value = z.union([z.boolean(), z.number(), z.array(z.string()), z.null()])

/** `GET /committees/{id}/policy`: what the text leaves to a committee, and what it has set. */
export const committeePolicy = z
  .object({
    committee: named,
    on: localDate,
    items: z.array(
      z.object({
        key: policyKey,
        name: z.string(),
        meaning: z.string(),
        value: value.describe('Giá trị áp dụng trong ngày'),
        told: z.string().describe('Giá trị ấy, viết bằng chữ'),
        defaultValue: value.describe('Giá trị khi cấp ủy không đặt gì'),
        defaultTold: z.string(),
        fills: clause.nullable().describe('Những chữ của Quy định mà mục này làm rõ; null nếu Quy định không nói tới'),
        setBy: z.string().nullable().describe('Văn bản khác đặt ra mục này, nếu có'),
        settable: z.boolean().describe('Cấp ủy đặt được; false: hiện chỉ để đọc'),
      }),
    ),
    versions: z
      .array(
        z.object({
          version: z.int(),
          from: localDate.describe('Ngày đầu áp dụng'),
          enteredAt: instant,
          paper: paperReference,
          changes: z.array(z.object({ key: policyKey, name: z.string(), told: z.string() })),
        }),
      )
      .describe('Mọi lần đặt, mới nhất trước'),
  })
  .meta({ id: 'CommitteePolicy' })
export type CommitteePolicy = z.infer<typeof committeePolicy>
