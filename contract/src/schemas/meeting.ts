import type { Meeting } from '@dam-lam/core'
import { z } from 'zod'
import { personId } from './primitives/identifier.ts'
import { localDate } from './primitives/local-date.ts'
import { paragraphs } from './primitives/text.ts'

export const collectiveBody = z
  .enum(['standingCommittee', 'executiveCommittee'])
  .describe('standingCommittee: ban thường vụ; executiveCommittee: ban chấp hành')

const votes = z.int().min(0).max(10_000)

/** A meeting of a collective: who sat, who voted, what the minutes are. */
export const meeting = z
  .strictObject({
    body: collectiveBody,
    heldOn: localDate.describe('Ngày họp'),
    total: votes.describe('Tổng số thành viên trong ngày họp, kể cả người vắng mặt'),
    present: z.array(personId).max(1_000).describe('Những người có mặt'),
    for: votes.describe('Số phiếu đồng ý'),
    against: votes.describe('Số phiếu không đồng ý'),
    other: votes.describe('Số phiếu ý kiến khác'),
    minutes: paragraphs.describe('Biên bản: số, ngày hoặc nội dung'),
    competenceBasis: paragraphs.describe('Căn cứ thẩm quyền của tập thể'),
  })
  .meta({ id: 'Meeting', description: 'Cuộc họp của tập thể' }) satisfies z.ZodType<Meeting>
