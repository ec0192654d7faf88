import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import * as schemas from './index.ts'

const ALL = Object.entries(schemas).flatMap(([name, schema]) => (schema instanceof z.ZodType ? [[name, schema] as const] : []))

describe.each(ALL)('%s', (_name, schema) => {
  test.each(['input', 'output'] as const)('can be described as %s', (io) => {
    expect(z.toJSONSchema(schema, { io })).toBeTypeOf('object')
  })
})

test('a named schema leaves its name with «Input» free, for that is what its input is called', () => {
  const ids = ALL.flatMap(([, schema]) => schema.meta()?.['id'] ?? [])
  expect(ids.length).toBeGreaterThan(40)
  expect(ids.filter((id) => id.endsWith('Input'))).toEqual([])
})

test.each(Object.entries(schemas.ACT_DATA))('the data of %s can be described', (_act, data) => {
  expect(z.toJSONSchema(data, { io: 'input' })).toBeTypeOf('object')
})

test.each(Object.entries(schemas.OPINION_ACT_DATA))('the data of %s can be described', (_act, data) => {
  expect(z.toJSONSchema(data, { io: 'input' })).toBeTypeOf('object')
})

describe('POST /public/publications/{id}/comments', () => {
  test('a name is given only to be shown', () => {
    expect(schemas.sendComment.parse({ says: 'Rất tốt' })).toEqual({ says: 'Rất tốt', name: '', nameMayBeShown: false })
    expect(schemas.sendComment.safeParse({ says: 'Rất tốt', name: 'Bà Tư' }).success).toBe(false)
    expect(schemas.sendComment.safeParse({ says: 'Rất tốt', name: 'Bà Tư', nameMayBeShown: true }).success).toBe(true)
  })

  test.each([{ says: ' ' }, { says: 'a'.repeat(schemas.LONGEST_COMMENT + 1) }, {}])('refuses %j', (body) => {
    expect(schemas.sendComment.safeParse(body).success).toBe(false)
  })
})

describe('GET /cases', () => {
  test('is asked piece by piece', () => {
    expect(schemas.caseQuery.parse({ limit: '10', overdue: '1', stage: 'registered' })).toEqual({ limit: 10, overdue: true, stage: 'registered' })
    expect(schemas.caseQuery.parse({})).toEqual({ limit: 50 })
  })

  test.each([{ limit: '0' }, { limit: '1000' }, { limit: 'many' }, { stage: 'lost' }, { order: 'title' }])('refuses %j', (query) => {
    expect(schemas.caseQuery.safeParse(query).success).toBe(false)
  })
})

describe('GET /working-days', () => {
  test('counts from a day', () => {
    expect(schemas.workingDaysQuery.parse({ from: '2026-01-05', add: '30' })).toEqual({ from: '2026-01-05', add: 30 })
  })

  test.each([{ from: '2026-02-30', add: '1' }, { from: '2026-01-05', add: '-1' }, { from: '2026-01-05', add: '1.5' }, { from: '2026-01-05' }])('refuses %j', (query) => {
    expect(schemas.workingDaysQuery.safeParse(query).success).toBe(false)
  })
})

describe('POST /session', () => {
  test('takes a user name and a password, nothing else', () => {
    expect(schemas.signIn.safeParse({ username: 'canbo.phuong', password: 'mật khẩu' }).success).toBe(true)
    expect(schemas.signIn.safeParse({ username: 'canbo.phuong', password: '' }).success).toBe(false)
    expect(schemas.signIn.safeParse({ username: 'canbo.phuong', password: 'x', admin: true }).success).toBe(false)
  })
})

test('POST /cases knows two kinds', () => {
  expect(schemas.createCase.safeParse({ kind: 'proposal' }).success).toBe(true)
  expect(schemas.createCase.safeParse({ kind: 'complaint' }).success).toBe(false)
})

test('a problem keeps every refusal with its ground and its sentence', () => {
  const problem = {
    type: 'urn:dam-lam:problem:refused',
    title: 'Chưa làm được việc này',
    status: 422,
    code: 'refused',
    detail: 'Có quy tắc chưa được đáp ứng.',
    refusals: [
      {
        code: 'plan.title',
        ground: 'law',
        clauses: [{ id: 'd4.k1', label: 'Điều 4 khoản 1', quote: 'phải xây dựng kế hoạch' }],
        data: { items: ['0'] },
        message: 'Kế hoạch chưa có tên đề xuất. Hãy ghi một dòng.',
      },
    ],
  }
  expect(schemas.problem.parse(problem)).toEqual(problem)
  expect(schemas.problem.safeParse({ ...problem, code: 'unheard-of' }).success).toBe(false)
})

test('an answer keeps to its form: what a reader may not see does not slip through', () => {
  const secret = { kind: 'office', committee: 'phuong', name: 'Văn phòng Đảng ủy phường', phone: '0255' }
  expect(schemas.namedPost.parse(secret)).toEqual({ kind: 'office', committee: 'phuong', name: 'Văn phòng Đảng ủy phường' })
})
