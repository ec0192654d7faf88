import type { CaseView } from '@dam-lam/contract'
import { localDate } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { sectionIn, sectionsFor } from './sections.ts'

type Reading = Parameters<typeof sectionsFor>[0]

const notStarted = { started: null, former: [], progress: [], difficulties: [], plans: [], inspections: [], stopped: null, completion: null, evaluation: null } satisfies CaseView['implementation']

const nothingGiven = { measures: [], proposals: [], decisions: [], requests: [], deliveries: [], publications: [], takenUp: [] } satisfies CaseView['encouragement']

const COMMITTEE: Reading = { kind: 'proposal', stage: 'registered', why: ['competent-committee'], implementation: notStarted, encouragement: nothingGiven, incidents: [], protection: [], coordination: [] }
const PROPOSER: Reading = { kind: 'proposal', stage: 'registered', why: ['proposer'], implementation: notStarted, encouragement: nothingGiven, incidents: [], protection: [], coordination: [] }

test('the address names the section', () => expect(sectionIn('bieu-quyet', COMMITTEE)).toBe('bieu-quyet'))

test('an empty or unknown name is the history', () => expect([sectionIn(undefined, COMMITTEE), sectionIn('toString', COMMITTEE)]).toEqual(['dien-bien', 'dien-bien']))

test('a draft has nothing but its plan', () => {
  expect(sectionsFor({ ...PROPOSER, stage: 'draft' })).toEqual(['ke-hoach'])
  expect(sectionIn('dien-bien', { ...PROPOSER, stage: 'draft' })).toBe('ke-hoach')
})

test('who opened the case is for the side that proposes it', () => {
  expect(sectionsFor(PROPOSER)).toContain('da-mo')
  expect(sectionIn('da-mo', PROPOSER)).toBe('da-mo')
  expect(sectionsFor(COMMITTEE)).not.toContain('da-mo')
  expect(sectionIn('da-mo', COMMITTEE)).toBe('dien-bien')
})

test('Điều 4 khoản 4: an urgent action has no plan and no meeting on one, but what was done', () => {
  const urgent: Reading = { ...PROPOSER, kind: 'urgent-action', stage: 'acted-urgently' }
  expect(sectionsFor(urgent)).toEqual(['dien-bien', 'cap-thiet', 'tra-loi', 'da-mo'])
  expect(sectionsFor({ ...urgent, stage: 'draft' })).toEqual(['cap-thiet'])
})

test('how it is carried out is shown once it has begun', () => {
  const day = localDate('2026-01-06')
  expect(sectionsFor(COMMITTEE)).not.toContain('thuc-hien')
  expect(sectionsFor({ ...COMMITTEE, implementation: { ...notStarted, started: { event: 9, on: day, enteredOn: day } } })).toContain('thuc-hien')
})

test('Điều 5: how they are encouraged is shown once somebody has done something about it', () => {
  const day = localDate('2026-01-06')
  const measure = { committee: 'phuong', form: 'd5.k2.a' as const, what: 'Thêm thời gian', people: ['canbo.phuong'], event: 9, on: day, enteredOn: day }
  expect(sectionsFor(COMMITTEE)).not.toContain('khuyen-khich')
  expect(sectionsFor({ ...COMMITTEE, encouragement: { ...nothingGiven, measures: [measure] } })).toContain('khuyen-khich')
})

test('Điều 7 khoản 5: a protection of its own shows nothing of a plan; beside a case it has its section once there is one', () => {
  const day = localDate('2026-01-06')
  const protection = [{ id: 'protection/1', origin: 'requested' as const, person: 'canbo', committee: 'phuong', reason: 'Bị đe dọa.', fields: [], wanted: null, measures: [], escalations: [], climbs: [], ended: null, event: 1, on: day, enteredOn: day }]
  expect(sectionsFor({ ...PROPOSER, kind: 'protection', stage: 'protection-requested', protection })).toEqual(['dien-bien', 'bao-ve-can-bo', 'da-mo'])
  expect(sectionsFor({ ...PROPOSER, kind: 'protection', stage: 'draft' })).toEqual(['bao-ve-can-bo'])
  expect(sectionsFor(PROPOSER)).not.toContain('bao-ve-can-bo')
  expect(sectionsFor({ ...PROPOSER, protection })).toContain('bao-ve-can-bo')
})
