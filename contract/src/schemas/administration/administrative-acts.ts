import { ADMINISTRATIVE_ACT_NAMES, type AdministrativeActData, type AdministrativeActName } from '@dam-lam/core'
import { z } from 'zod'
import { groundFields } from '../grounds/ground.ts'
import { identifier } from '../primitives/identifier.ts'
import { instant } from '../primitives/instant.ts'
import { localDate } from '../primitives/local-date.ts'
import { named } from '../primitives/named.ts'
import { linkMade } from '../one-time-link.ts'
import { pageQuery } from '../primitives/page.ts'
import { ADMINISTRATIVE_ACT_DATA } from './administrative-act-data.ts'

export const administrativeActName = z.enum(ADMINISTRATIVE_ACT_NAMES).meta({ id: 'AdministrativeActName', description: 'Tên việc quản trị' })

/** What is sent to do an administrative act. */
export interface AdministrativeActRequest<Name extends AdministrativeActName> {
  readonly expectedVersion?: number | undefined
  readonly as?: string | undefined
  readonly data: AdministrativeActData<Name>
}

const requestWith = <Data>(data: z.ZodType<Data>) =>
  z.strictObject({
    expectedVersion: z.int().min(0).optional().describe('Số phiên bản của sổ mà người làm đã xem; bỏ trống nếu không cần so'),
    as: identifier.optional().describe('Mã chức danh dùng để làm, khi giữ nhiều chức danh'),
    data,
  })

/** The body of `POST /administration/acts/{act}`. */
export const administrativeActRequest = <Name extends AdministrativeActName>(name: Name): z.ZodType<AdministrativeActRequest<Name>> =>
  requestWith<AdministrativeActData<Name>>(ADMINISTRATIVE_ACT_DATA[name])

/** Something that was done to the organisation, a policy, the calendar or an account. */
export const administrativeEventView = z
  .object({
    place: z.int().describe('Thứ tự trong sổ, đếm từ 1'),
    type: z.string(),
    title: z.string(),
    sentence: z.string().describe('Việc đã diễn ra, viết thành một câu'),
    on: localDate.describe('Ngày bắt đầu có hiệu lực'),
    enteredOn: localDate.describe('Ngày nhập'),
    enteredAt: instant,
    by: named,
    data: z.record(z.string(), z.unknown()),
    hash: z.string().nullable().describe('Mã băm; null khi chỉ xét thử'),
  })
  .meta({ id: 'AdministrativeEvent' })
export type AdministrativeEventView = z.infer<typeof administrativeEventView>

/** `GET /committees/{id}/changes`. */
export const committeeChanges = z
  .object({ committee: named, items: z.array(administrativeEventView), nextCursor: z.string().nullable() })
  .meta({ id: 'CommitteeChanges' })
export type CommitteeChanges = z.infer<typeof committeeChanges>
export const committeeChangesQuery = z.strictObject(pageQuery)

/** What a change of the calendar would do to what is open; of no case its id, because whoever keeps the calendar sees none. */
export const dueDatesToMove = z
  .object({
    cases: z.int().describe('Số hồ sơ đang mở có ít nhất một hạn sẽ đổi'),
    dueDates: z.int().describe('Số hạn sẽ đổi'),
    moves: z.array(z.object({ from: localDate, to: localDate, dueDates: z.int() })).describe('Từ ngày nào sang ngày nào, bao nhiêu hạn; nhiều nhất 50 dòng đầu'),
  })
  .meta({ id: 'DueDatesToMove' })
export type DueDatesToMove = z.infer<typeof dueDatesToMove>

/** What doing an administrative act answers. A dry run answers the same and writes nothing. */
export const administrativeActAnswer = z
  .object({ version: z.int().describe('Phiên bản của sổ sau việc này'), events: z.array(administrativeEventView), toMove: dueDatesToMove.optional().describe('Khi xét thử một thay đổi của lịch làm việc: những hạn sẽ đổi'), link: linkMade.optional().describe('Liên kết vừa cấp; chỉ hiện lần này') })
  .meta({ id: 'AdministrativeActAnswer' })
export type AdministrativeActAnswer = z.infer<typeof administrativeActAnswer>

/** `GET /administration/acts`. */
export const administrativeActList = z
  .object({
    items: z.array(
      z.object({
        name: administrativeActName,
        title: z.string(),
        ...groundFields,
        who: z.string().describe('Ai được làm'),
        data: z.record(z.string(), z.unknown()).describe('JSON Schema của data'),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'AdministrativeActList' })
export type AdministrativeActList = z.infer<typeof administrativeActList>
