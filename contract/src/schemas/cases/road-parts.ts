import { DUTY_NAMES, GIVEN_ANEW_BY, ISSUER_RESPONSES, WITHDRAWING_POSTS, type CaseFile } from '@dam-lam/core'
import { z } from 'zod'
import { advise as adviseData } from '../acts/by-office.ts'
import { letter } from '../letter.ts'
import { collectiveBody } from '../meeting.ts'
import { paperReference } from '../paper-reference.ts'
import { entry, entryFields } from '../primitives/entry.ts'
import { localDate } from '../primitives/local-date.ts'
import { named } from '../primitives/named.ts'
import { namedPost, post } from '../primitives/post.ts'
import { asked } from './opinion.ts'

/** The smaller parts of a case, each in the shape in which core keeps it. */
type Part<Key extends keyof CaseFile> = NonNullable<CaseFile[Key]> extends readonly (infer Item)[] ? Item : NonNullable<CaseFile[Key]>

const withLetter = z.object({ letter, ...entryFields })

export const supplementRequest = z
  .object({
    missing: z.array(z.object({ field: z.string(), note: z.string() })),
    answered: entry.nullable(),
    ...entryFields,
  })
  .meta({ id: 'SupplementRequest' }) satisfies z.ZodType<Part<'supplementRequests'>>

export const advice = z
  .object({ advice: z.object(adviseData.shape), ...entryFields })
  .meta({ id: 'Advice' }) satisfies z.ZodType<Part<'advice'>>

export const competence = z
  .object({ committee: z.string(), basis: z.string(), ...entryFields })
  .meta({ id: 'Competence' }) satisfies z.ZodType<Part<'competence'>>

export const skippedSuperior = z
  .object({ committee: z.string(), skippedBy: z.string(), forwarded: entry, informed: withLetter.nullable() })
  .meta({ id: 'SkippedSuperior' }) satisfies z.ZodType<Part<'skippedSuperiors'>>

export const legalReview = z
  .object({ assigned: entry, lead: post, dueOn: localDate.nullable(), asked: z.array(asked) })
  .meta({ id: 'LegalReview' }) satisfies z.ZodType<Part<'legalReview'>>

export const agenda = z
  .object({ committee: z.string(), body: collectiveBody, ...entryFields })
  .meta({ id: 'Agenda' }) satisfies z.ZodType<Part<'agenda'>>

export const beyondCompetence = z
  .object({ from: z.string(), to: z.string(), proposedSolution: z.string(), letter, ...entryFields })
  .meta({ id: 'BeyondCompetence' }) satisfies z.ZodType<Part<'beyondCompetence'>>

export const override = z
  .object({
    committee: z.string(),
    head: z.string(),
    feasibleBecause: z.string(),
    superior: z.string().nullable(),
    reported: withLetter.nullable(),
    ...entryFields,
  })
  .meta({ id: 'Override' }) satisfies z.ZodType<Part<'override'>>

const response = z.object({
  matter: z.int(),
  response: z.enum(ISSUER_RESPONSES),
  date: localDate,
  document: z.string().optional(),
  ...entryFields,
})

export const unsuitableReport = z
  .object({
    matter: z.int(),
    reported: z.object({ letter, proposedChange: z.string(), ...entryFields }),
    response: response.nullable(),
  })
  .meta({ id: 'UnsuitableReport' }) satisfies z.ZodType<Part<'unsuitableReports'>>

export const withdrawal = z
  .object({ reason: z.string(), confirmed: withLetter.nullable(), ...entryFields })
  .meta({ id: 'Withdrawal' }) satisfies z.ZodType<Part<'withdrawal'>>

const movedDueDate = z.object({
  duty: z.string().describe('Mã của nghĩa vụ'),
  what: z.enum(DUTY_NAMES),
  holder: post,
  startedBy: z.int(),
  oldDate: localDate.describe('Hạn cũ'),
  newDate: localDate.describe('Hạn mới'),
})

const dayThatChanged = z.object({
  date: localDate,
  works: z.boolean().describe('Nay là ngày làm việc'),
  name: z.string().nullable().describe('Tên gọi trong lịch; null khi trở lại là ngày thường'),
  kind: z.enum(['statutory', 'compensatory', 'swapped-off', 'swapped-in']).nullable(),
})

export const dueDateMove = z
  .object({
    calendar: z.object({ from: z.string(), to: z.string() }).describe('Phiên bản lịch làm việc trước và sau'),
    document: z.object({ number: z.string(), date: localDate }).nullable().describe('Văn bản công bố'),
    moved: z.array(movedDueDate),
    because: z.array(dayThatChanged).describe('Những ngày đã thay đổi'),
    ...entryFields,
  })
  .meta({ id: 'DueDateMove', description: 'Hạn được tính lại khi lịch làm việc thay đổi' }) satisfies z.ZodType<Part<'dueDateMoves'>>

/** A committee or a body ended, and another took its place in the case; each by its name of then. */
export const succession = z
  .object({
    kind: z.enum(['committee', 'body']),
    from: named,
    to: named,
    lastDay: localDate.describe('Ngày hoạt động cuối cùng của nơi đã kết thúc'),
    ...entryFields,
  })
  .meta({ id: 'Succession' })

/** Somebody who was asked is there no more, and nobody in his place. */
export const vacancy = z
  .object({
    post: namedPost.describe('Nơi được giao, không còn'),
    lastDay: localDate.describe('Ngày cuối cùng còn nơi ấy'),
    anewBy: z.enum(GIVEN_ANEW_BY).describe('Việc để giao cho nơi khác'),
    event: z.int(),
  })
  .meta({ id: 'Vacancy' })

export const correction = z
  .object({
    of: z.int(),
    field: z.enum(['receivedOn', 'number']),
    oldValue: z.string().nullable(),
    newValue: z.string(),
    reason: z.string(),
    paper: paperReference.nullable(),
    ...entryFields,
  })
  .meta({ id: 'Correction' }) satisfies z.ZodType<Part<'corrections'>>

export const withdrawnPublication = z
  .object({
    publication: z.string(),
    of: z.int().describe('Thứ tự của việc công khai trong diễn biến'),
    committee: z.string(),
    kind: z.enum(['encouragement', 'information']),
    post: z.enum(WITHDRAWING_POSTS),
    reason: z.string(),
    ...entryFields,
  })
  .meta({ id: 'WithdrawnPublication', description: 'Điều đã công khai nay đã thu hồi' }) satisfies z.ZodType<Part<'withdrawnPublications'>>
