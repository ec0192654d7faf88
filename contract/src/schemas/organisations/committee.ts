import type { Body, Committee } from '@dam-lam/core'
import { z } from 'zod'
import { localDate } from '../primitives/local-date.ts'
import { named } from '../primitives/named.ts'
import { pageOf, pageQuery } from '../primitives/page.ts'
import { position } from './me.ts'

/** A committee of the tree. */
export const committee = z
  .object({
    id: z.string(),
    name: z.string(),
    level: z.enum(['cell', 'base', 'ward', 'district', 'province', 'centre']),
    superior: z.string().nullable().describe('Cấp trên trực tiếp'),
    external: z.boolean().describe('Không có người dùng trong hệ thống; việc của cấp ủy này được nhập từ văn bản'),
    from: localDate,
    to: localDate.nullable(),
  })
  .meta({ id: 'Committee', description: 'Cấp ủy' }) satisfies z.ZodType<Committee>

const body = z
  .object({
    id: z.string(),
    committee: z.string(),
    name: z.string(),
    kind: z.enum(['advisory', 'inspection', 'internal-affairs', 'organisation', 'propaganda', 'front']),
    from: localDate,
    to: localDate.nullable(),
  })
  .meta({ id: 'Body', description: 'Cơ quan tham mưu, giúp việc' }) satisfies z.ZodType<Body>

/** `GET /committees`. */
export const committeeQuery = z.strictObject({ on: localDate.optional(), ...pageQuery })
export type CommitteeQuery = z.infer<typeof committeeQuery>
export const committeeList = pageOf(committee).meta({ id: 'CommitteeList' })
export type CommitteeList = z.infer<typeof committeeList>

/** The query of `GET /committees/{id}`: the day on which to look; today unless given. */
export const onDayQuery = z.strictObject({ on: localDate.optional() })
export type OnDayQuery = z.infer<typeof onDayQuery>

/** `GET /committees/{id}`: bodies, holders and superior on a day. */
export const committeeView = z
  .object({
    ...committee.shape,
    on: localDate,
    superiorName: z.string().nullable(),
    subordinates: z.array(named),
    bodies: z.array(body),
    holders: z.array(z.object({ ...position.shape, person: named })),
    members: z
      .object({ standingCommittee: z.array(z.string()), executiveCommittee: z.array(z.string()) })
      .describe('Thành viên của từng tập thể trong ngày đó'),
  })
  .meta({ id: 'CommitteeView' })
export type CommitteeView = z.infer<typeof committeeView>
