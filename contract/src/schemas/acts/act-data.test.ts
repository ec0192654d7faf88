import { ACT_NAMES, type ActName } from '@dam-lam/core'
import { aDeliberation, aHeadDecision, aLetter, anAssignment, aPlan, aScope, DAYS } from '@dam-lam/core/testing'
import { describe, expect, test } from 'vitest'
import { WRONG_DATA } from '../../testing/wrong-data.ts'
import { ACT_DATA } from './act-data.ts'
import { actQuery, actRequest } from './act-request.ts'

/** As it comes from the wire: what is undefined is not there. */
const sent = (data: unknown): unknown => JSON.parse(JSON.stringify(data))

const accepts = (act: ActName, data: unknown): boolean => ACT_DATA[act].safeParse(sent(data)).success

describe.each(ACT_NAMES)('%s', (act) => {
  test('lets pass what the rules of core must judge', () => {
    for (const data of WRONG_DATA[act]) expect(ACT_DATA[act].safeParse(sent(data)), JSON.stringify(data)).toMatchObject({ success: true })
  })

  test('refuses a key that nobody asked for', () => {
    for (const data of WRONG_DATA[act]) expect(accepts(act, { ...data, surprise: 1 })).toBe(false)
  })

  test.each([null, [], 'text', 7])('refuses %j', (data) => {
    expect(accepts(act, data)).toBe(false)
  })

  test('its request carries the version seen, and nothing else besides the day and the position', () => {
    const [data] = WRONG_DATA[act]
    const request = actRequest(act)
    expect(request.safeParse(sent({ expectedVersion: 3, on: '2022-12-14', as: 'bithu.phuong/head', data })).success).toBe(true)
    expect(request.safeParse(sent({ data })).success).toBe(false)
    expect(request.safeParse(sent({ expectedVersion: -1, data })).success).toBe(false)
    expect(request.safeParse(sent({ expectedVersion: 3, on: '2026-02-30', data })).success).toBe(false)
    expect(request.safeParse(sent({ expectedVersion: 3, data, user: 'bithu.phuong' })).success).toBe(false)
  })
})

describe('Điều 4 khoản 1: a plan', () => {
  test('may lack anything while it is written, for the rules say what is missing', () => {
    expect(accepts('supplement', { plan: {} })).toBe(true)
    expect(accepts('resubmit', { plan: aPlan() })).toBe(true)
    expect(accepts('resubmit', { plan: { matters: [{}], risks: [{}], expectedResults: [{}], scope: {} } })).toBe(true)
  })

  test('keeps what was written for the other kind of matter', () => {
    expect(accepts('resubmit', { plan: { matters: [{ kind: 'unregulated', document: 'Quy chế' }] } })).toBe(true)
  })

  test('has no other fields, at no depth', () => {
    expect(accepts('resubmit', { plan: { colour: 'đỏ' } })).toBe(false)
    expect(accepts('resubmit', { plan: { scope: { until: '2026-01-01' } } })).toBe(false)
    expect(accepts('resubmit', { plan: { risks: [{ level: 'high' }] } })).toBe(false)
  })

  test('Điều 8 khoản 1: a commitment of false is one that was not made, for the rule to refuse', () => {
    expect(ACT_DATA.resubmit.parse({ plan: { commitment: false } }).plan.commitment).toBeUndefined()
    expect(ACT_DATA.resubmit.parse({ plan: { commitment: true } }).plan.commitment).toBe(true)
  })

  test('knows no other kinds, degrees and motives', () => {
    expect(accepts('resubmit', { plan: { matters: [{ kind: 'new' }] } })).toBe(false)
    expect(accepts('resubmit', { plan: { risks: [{ likelihood: 'certain' }] } })).toBe(false)
    expect(accepts('resubmit', { plan: { motive: 'profit' } })).toBe(false)
  })

  test('holds no NUL and no half of a surrogate pair, at no depth', () => {
    const nul = String.fromCodePoint(0)
    const half = String.fromCharCode(0xdc_00)
    expect(accepts('resubmit', { plan: { title: `a${nul}` } })).toBe(false)
    expect(accepts('resubmit', { plan: { matters: [{ analysis: half }] } })).toBe(false)
  })
})

describe('Điều 4 khoản 3 điểm b: a deliberation', () => {
  test('is accepted whole', () => {
    expect(accepts('record-deliberation', aDeliberation())).toBe(true)
  })

  test('counts votes in whole numbers', () => {
    const { meeting, ...rest } = aDeliberation()
    expect(accepts('record-deliberation', { ...rest, meeting: { ...meeting, for: -1 } })).toBe(false)
    expect(accepts('record-deliberation', { ...rest, meeting: { ...meeting, for: 2.5 } })).toBe(false)
  })

  test('fixes a scope that is whole', () => {
    const { pilot, ...half } = aScope()
    expect(pilot).toBe(true)
    expect(accepts('record-deliberation', aDeliberation('approved', { scope: aScope() }))).toBe(true)
    expect(accepts('record-deliberation', { ...aDeliberation(), scope: half })).toBe(false)
    expect(accepts('head-decides', { ...aHeadDecision(), scope: half })).toBe(false)
  })
})

test('Điều 4 khoản 3 điểm a: an assignment names a lead and the bodies that join', () => {
  expect(accepts('assign-appraisal', anAssignment())).toBe(true)
  expect(accepts('assign-appraisal', { lead: { body: 'ban.thamdinh.phuong' } })).toBe(false)
})

test('a letter is signed by somebody', () => {
  const { signedBy, ...unsigned } = aLetter()
  expect(signedBy).toBe('bithu.phuong')
  expect(accepts('issue-reply', { kind: 'approved', letter: unsigned })).toBe(false)
})

describe('the document of an external committee', () => {
  const document = { number: '9-CV/TW', date: DAYS.receipt }

  test('may carry its text as a letter, of which the text is kept', () => {
    const letter = { number: '9-CV/TW', date: DAYS.receipt, text: 'Đồng ý cho chủ trương.', signedBy: 'Chánh Văn phòng' }
    expect(ACT_DATA['record-external'].parse({ act: 'issue-reply', document, data: { kind: 'approved', letter } })).toEqual({
      act: 'issue-reply',
      document,
      data: { kind: 'approved', text: 'Đồng ý cho chủ trương.' },
    })
  })

  test('keeps its own text where it gives both', () => {
    const data = { kind: 'approved', text: 'Nguyên văn', letter: { text: 'Bản khác' } }
    expect(ACT_DATA['record-external'].parse({ act: 'issue-reply', document, data })).toMatchObject({ data: { text: 'Nguyên văn' } })
  })

  test('is of an act that can be known of it', () => {
    expect(accepts('record-external', { act: 'forward', document, data: {} })).toBe(false)
  })
})

test('a dry run is asked for by 1 or true', () => {
  expect(actQuery.parse({ dryRun: '1' })).toEqual({ dryRun: true })
  expect(actQuery.parse({ dryRun: 'true' })).toEqual({ dryRun: true })
  expect(actQuery.parse({})).toEqual({ dryRun: false })
  expect(actQuery.safeParse({ dryRun: 'maybe' }).success).toBe(false)
})
