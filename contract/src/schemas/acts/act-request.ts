import type { ActData, ActName } from '@dam-lam/core'
import { z } from 'zod'
import { identifier } from '../primitives/identifier.ts'
import { localDate } from '../primitives/local-date.ts'
import { ACT_DATA } from './act-data.ts'

/** What is sent to do an act on a case. */
export interface ActRequest<Name extends ActName> {
  readonly expectedVersion: number
  readonly on?: z.infer<typeof localDate> | undefined
  readonly as?: string | undefined
  readonly data: ActData<Name>
}

const requestWith = <Data>(data: z.ZodType<Data>) =>
  z.strictObject({
    expectedVersion: z.int().min(0).describe('Số phiên bản của hồ sơ mà người làm đã xem; 0 với bản nháp'),
    on: localDate.optional().describe('Ngày việc diễn ra; mặc định hôm nay'),
    as: identifier.optional().describe('Mã chức danh dùng để làm, khi giữ nhiều chức danh'),
    data,
  })

/** The body of `POST /cases/{id}/acts/{act}`. */
export const actRequest = <Name extends ActName>(name: Name): z.ZodType<ActRequest<Name>> => requestWith<ActData<Name>>(ACT_DATA[name])

/** The query of the same call. */
export const actQuery = z.strictObject({
  dryRun: z.stringbool().default(false).describe('1: chỉ xét, không ghi'),
})
export type ActQuery = z.infer<typeof actQuery>
