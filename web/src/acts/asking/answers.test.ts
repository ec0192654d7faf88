import { actRequest } from '@dam-lam/contract'
import { describe, expect, test } from 'vitest'
import { ACT_FORMS } from '../forms/act-forms.ts'
import { actBody } from '../sending/act-body.ts'
import { askingFor } from '../testing/asking-for.ts'
import { answersTo } from './answers.ts'
import { faultAt, faultsIn } from './faults.ts'
import { pose } from './posed.ts'
import { NONE, type Typed } from './question.ts'

const unsuitable = { plan: { matters: [{ kind: 'unsuitable' as const, analysis: 'a', document: 'Quy chế', provision: 'Mục 2', issuer: 'Bộ', why: 'w' }] } }
const meeting = {
  body: 'standingCommittee', heldOn: '2026-02-09', total: '5', present: ['a', 'b', 'c', 'd'], for: '3', against: ' 1', other: '0',
  minutes: 'Biên bản số 7', competenceBasis: 'Quy chế làm việc',
}
const deliberation = (typed: Typed, view = {}) => answersTo(ACT_FORMS['record-deliberation'].fields, askingFor({ typed: { meeting, ...typed }, view }))
const askedOnApproval = (view: object) =>
  Object.keys(pose(ACT_FORMS['record-deliberation'].fields, askingFor({ typed: { outcome: 'approved' }, view })))

const items = () => [{ value: 'what', label: 'Làm gì' }, { value: 'where', label: 'Ở đâu' }]

describe('what was typed becomes data', () => {
  test('an optional field that was left blank is not sent', () => {
    expect(answersTo(ACT_FORMS.register.fields, askingFor({ typed: { number: '  ' } }))).toEqual({})
    expect(answersTo(ACT_FORMS.extend.fields, askingFor({ typed: { reason: 'Khó', paper: { number: '' } } }))).toEqual({ reason: 'Khó' })
  })

  test('Điều 4 khoản 3: a required text that was left blank is sent blank, so that the rule says why', () =>
    expect(answersTo(ACT_FORMS.extend.fields, askingFor({}))).toEqual({ reason: '' }))

  test('Điều 4 khoản 3 điểm b: votes are numbers, and what belongs to another outcome stays behind', () =>
    expect(deliberation({ outcome: 'not-agreed', missing: 'x', scope: { what: 'y' }, implementers: ['a'], reasons: '' })).toEqual({
      meeting: { ...meeting, total: 5, for: 3, against: 1, other: 0 },
      outcome: 'not-agreed',
    }))

  test('Điều 6 khoản 1: of each of some given things one answer is sent, under its code, also where nothing was typed yet', () => {
    const fields = { points: { label: 'Từng điểm', question: { ask: 'each', key: 'point', items, fields: { reasons: { label: 'Vì sao', question: { ask: 'paragraphs' } } } } } } as const
    expect(answersTo(fields, { typed: { points: [{ reasons: 'Đúng' }] } })).toEqual({ points: [{ point: 'what', reasons: 'Đúng' }, { point: 'where', reasons: '' }] })
  })

  test('no place at all is an answer of its own; of several, none may be one', () => {
    const fields = { where: { label: 'Ở đâu', question: { ask: 'choice', options: () => [] } }, which: { label: 'Những gì', question: { ask: 'choices', options: () => [] } } } as const
    expect(answersTo(fields, { typed: { where: NONE, which: ['a', 'b'] } })).toEqual({ where: null, which: ['a', 'b'] })
    expect(answersTo(fields, { typed: {} })).toEqual({ which: [] })
  })

  test('a number that may be none is none when left blank; what is no number is not sent', () => {
    const fields = { share: { label: 'Tỷ lệ', question: { ask: 'number', orNone: true } }, days: { label: 'Số ngày', question: { ask: 'number' } } } as const
    expect(answersTo(fields, { typed: { share: ' ', days: '' } })).toEqual({ share: null })
    expect(answersTo(fields, { typed: { share: '67', days: '5' } })).toEqual({ share: 67, days: 5 })
    expect(answersTo(fields, { typed: { share: 'hai phần ba' } })).toEqual({})
  })

  test('Điều 4 khoản 5: urgent need is asked only of a plan with an unsuitable matter', () => {
    expect(askedOnApproval({})).not.toContain('urgentNeed')
    expect(askedOnApproval(unsuitable)).toContain('urgentNeed')
    expect(deliberation({ outcome: 'approved', urgentNeed: true, conditions: ['Chỉ ở hai khu', ' '] }, unsuitable)).toMatchObject({ urgentNeed: true, conditions: ['Chỉ ở hai khu'] })
  })

  test('Điều 4 khoản 1: only the office that types in paper states its day of arrival', () => {
    const typed = { receivedOn: '2026-02-06' }
    expect(answersTo(ACT_FORMS.submit.fields, askingFor({ typed }))).toEqual(typed)
    expect(answersTo(ACT_FORMS.submit.fields, askingFor({ typed, me: { person: { id: 'canbo.phuong', name: 'Cán bộ' } } }))).toEqual({})
  })

  test('a place in the plan is a number', () =>
    expect(answersTo(ACT_FORMS['record-issuer-response'].fields, askingFor({ typed: { matter: '0', response: 'kept', date: '2026-02-06' } }))).toEqual({ matter: 0, response: 'kept', date: '2026-02-06' }))
})

describe('what is sent passes the schema of the act', () => {
  const letter = { number: '12-CV/ĐU', date: '2026-02-09', text: 'Kính gửi', signedBy: 'bithu.phuong' }
  test.each([
    ['issue-reply', { kind: 'approved', letter }],
    ['assign-appraisal', { lead: { body: 'ban.thamdinh.phuong' }, coordinating: [{ body: 'ban.phoihop.phuong', dueOn: '2026-02-20' }] }],
    ['give-opinion', { opinion: 'conditional', reasons: 'Đủ nguồn lực', conditions: 'Làm thử một khu' }],
    ['request-supplement', { missing: [{ field: 'Mục tiêu', note: 'Nêu con số' }] }],
    ['record-external', { act: 'register', document: { number: '7-CV/TU', date: '2026-02-06' }, data: { number: '12' } }],
    ['correct-entry', { field: 'receivedOn', event: '1', value: '2026-01-05', reason: 'Ghi nhầm' }],
    ['establish-council', { chair: 'a', secretary: 'b', members: ['c'] }],
  ] as const)('%s', (act, typed) => {
    const asking = askingFor({ typed })
    const body = actBody(ACT_FORMS[act], { typed, on: asking.today, as: '', attempt: null }, asking, 2)
    expect(actRequest(act).safeParse(body)).toMatchObject({ success: true })
    expect(faultsIn(act, body).size).toBe(0)
  })
})

test('the day is sent only when it is not today, the position only when one was chosen', () => {
  const asking = askingFor({})
  const kept = { typed: {}, on: asking.today, as: '', attempt: null }
  expect(actBody(ACT_FORMS.register, kept, asking, 2)).toEqual({ expectedVersion: 2, data: {} })
  expect(actBody(ACT_FORMS.register, { ...kept, on: asking.view.stageSince, as: 'x' }, asking, 2)).toEqual({ expectedVersion: 2, on: '2026-01-06', as: 'x', data: {} })
})

describe('what is wrong is said beside the field', () => {
  test('a missing day at its place', () => {
    const faults = faultsIn('issue-reply', { expectedVersion: 2, data: { kind: 'approved', letter: { number: '1', text: 't', signedBy: 'a' } } })
    expect([...faults.keys()]).toEqual(['data.letter.date'])
  })

  test('a refusal beside the field that it is about, and nowhere else', () => {
    const refusal = { code: 'extend.reason', ground: 'law' as const, clauses: [], data: {}, message: 'Nêu lý do.' }
    const { reason, paper } = ACT_FORMS.extend.fields
    expect(faultAt(reason, 'data.reason', new Map(), [refusal])).toBe('Nêu lý do.')
    expect(faultAt(paper, 'data.paper', new Map(), [refusal])).toBeUndefined()
  })
})
