import { ACT_NAMES } from '@dam-lam/core'
import { z } from 'zod'
import { localDate } from '../primitives/local-date.ts'
import { named } from '../primitives/named.ts'
import { pageOf, pageQuery } from '../primitives/page.ts'
import { position } from './me.ts'

export const committeeLevel = z.enum(['cell', 'base', 'ward', 'district', 'province', 'centre']).describe('Cấp')
export const bodyKind = z.enum(['advisory', 'inspection', 'internal-affairs', 'organisation', 'propaganda', 'front']).describe('Loại cơ quan')

/** A committee of the tree, as it was on the day asked about. */
export const committee = z
  .object({
    id: z.string(),
    name: z.string(),
    level: committeeLevel,
    superior: z.string().nullable().describe('Cấp trên trực tiếp'),
    external: z.boolean().describe('Không có người dùng trong hệ thống; việc của cấp ủy này được nhập từ văn bản'),
    from: localDate,
    to: localDate.nullable(),
  })
  .meta({ id: 'Committee', description: 'Cấp ủy' })

const body = z
  .object({
    id: z.string(),
    committee: z.string(),
    name: z.string(),
    kind: bodyKind,
    from: localDate,
    to: localDate.nullable(),
  })
  .meta({ id: 'Body', description: 'Cơ quan tham mưu, giúp việc' })

/** `GET /committees`. */
export const committeeQuery = z.strictObject({ on: localDate.optional(), ...pageQuery })
export type CommitteeQuery = z.infer<typeof committeeQuery>
export const committeeList = pageOf(committee).meta({ id: 'CommitteeList' })
export type CommitteeList = z.infer<typeof committeeList>

/** The query of `GET /committees/{id}`: the day on which to look; today unless given. */
export const onDayQuery = z.strictObject({ on: localDate.optional() })
export type OnDayQuery = z.infer<typeof onDayQuery>

/** Named acts that the holder of a post lets somebody else do. */
const delegation = z
  .object({
    id: z.string(),
    holder: named.describe('Người ủy quyền'),
    title: z.string().describe('Chức danh của người ủy quyền'),
    person: named.describe('Người được ủy quyền'),
    acts: z.array(z.enum(ACT_NAMES)),
    paper: z.object({ number: z.string(), date: localDate }),
    from: localDate,
    to: localDate.nullable(),
  })
  .meta({ id: 'Delegation', description: 'Ủy quyền' })

/** `GET /committees/{id}`: bodies, holders and superior on a day. */
export const committeeView = z
  .object({
    ...committee.shape,
    on: localDate,
    superiorName: z.string().nullable(),
    earlierNames: z.array(z.object({ name: z.string(), to: localDate })).describe('Những tên trước đó, và ngày cuối của từng tên'),
    successors: z.array(named).describe('Các cấp ủy kế thừa, khi đã kết thúc'),
    openFilesTo: named.nullable().describe('Cấp ủy nhận hồ sơ đang mở'),
    predecessors: z.array(named).describe('Các cấp ủy mà cấp ủy này đã nhận hồ sơ'),
    terms: z.array(z.object({ from: localDate, to: localDate.nullable() })).describe('Các nhiệm kỳ'),
    subordinates: z.array(named),
    bodies: z.array(body),
    holders: z.array(z.object({ ...position.shape, person: named })),
    delegations: z.array(delegation).describe('Ủy quyền còn hiệu lực hoặc sẽ có hiệu lực; chỉ người quản trị, người đứng đầu và Ủy ban Kiểm tra xem được'),
    members: z
      .object({ standingCommittee: z.array(z.string()), executiveCommittee: z.array(z.string()) })
      .describe('Thành viên của từng tập thể trong ngày đó'),
  })
  .meta({ id: 'CommitteeView' })
export type CommitteeView = z.infer<typeof committeeView>
