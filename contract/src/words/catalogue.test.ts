import { ACT_NAMES, ADMINISTRATIVE_ACT_NAMES, DUTY_NAMES, EVENT_TYPES, POLICY_ITEMS, STAGES } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { PROBLEM_CODES } from '../problem-codes.ts'
import { REFUSAL_CODES } from '../refusal-codes.ts'
import { en } from './en/index.ts'
import { nameOf } from './name-of.ts'
import { vi } from './vi/index.ts'

type Leaf = readonly [path: string, text: string]

/** Every plain text of a catalogue with its place; what is made from facts is tested with facts. */
const textsIn = (value: unknown, path = ''): readonly Leaf[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, path === '' ? key : `${path}.${key}`))
}

const pathsIn = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => pathsIn(part, `${path}/${key}`))
    : [path]

/** Words of those who write programs; `application/json` alone is told to another program. */
const JARGON = /\b(?:null|undefined|NaN|boolean|string|token|payload|endpoint|schema|stack|SQL|API|JSON|HTTP|URL|server|database|cache|exception|regex|UUID|ID)\b/

const SAME_IN_BOTH = new Set(['language'])

describe.each([vi, en])('the catalogue ($language)', (words) => {
  test('has words for every act, event, duty, step, policy item, problem and refusal', () => {
    expect(Object.keys(words.acts).toSorted()).toEqual([...ACT_NAMES].toSorted())
    expect(Object.keys(words.fields.acts).toSorted()).toEqual([...ACT_NAMES].toSorted())
    expect(Object.keys(words.administrativeActs).toSorted()).toEqual([...ADMINISTRATIVE_ACT_NAMES].toSorted())
    expect(Object.keys(words.administrativeFields).toSorted()).toEqual([...ADMINISTRATIVE_ACT_NAMES].toSorted())
    expect(Object.keys(words.events).toSorted()).toEqual([...EVENT_TYPES].toSorted())
    expect(Object.keys(words.duties).toSorted()).toEqual([...DUTY_NAMES].toSorted())
    expect(Object.keys(words.stages).toSorted()).toEqual([...STAGES].toSorted())
    expect(Object.keys(words.policies).toSorted()).toEqual(Object.keys(POLICY_ITEMS).toSorted())
    expect(Object.keys(words.problems).toSorted()).toEqual([...PROBLEM_CODES].toSorted())
    expect(Object.keys(words.refusals).toSorted()).toEqual(Object.values(REFUSAL_CODES).flat().toSorted())
  })

  test('leaves nothing blank and nothing with loose spaces', () => {
    for (const [path, text] of textsIn(words)) {
      expect(text.trim(), path).not.toBe('')
      expect(text, path).toBe(text.trim())
      expect(text, path).not.toMatch(/ {2}/)
    }
  })

  test('is composed (NFC), so that it is found by searching', () => {
    for (const [path, text] of textsIn(words)) expect(text, path).toBe(text.normalize('NFC'))
  })

  test('speaks no jargon of those who write programs', () => {
    for (const [path, text] of textsIn(words)) expect(text.replaceAll('application/json', ''), path).not.toMatch(JARGON)
  })

  test('explains in whole sentences what a policy item and a problem mean', () => {
    const explained = [
      ...Object.values(words.policies).map(({ meaning }) => meaning),
      ...Object.values(words.problems).map(({ detail }) => detail),
      ...Object.values(words.planHints),
    ]
    for (const text of explained) expect(text).toMatch(/^[«“]?\p{Lu}.*\.$/u)
  })
})

test('the two languages say the same things', () => {
  expect(pathsIn(en).toSorted()).toEqual(pathsIn(vi).toSorted())
})

const placesIn = (text = ''): ReadonlySet<string> => new Set([...text.matchAll(/\{\w+\}/g)].map(([place]) => place))

test('both languages leave the same places for a page to fill in', () => {
  const english = new Map(textsIn(en))
  for (const [path, text] of textsIn(vi)) expect(placesIn(english.get(path)), path).toEqual(placesIn(text))
})

test('no text is the same in both languages', () => {
  const english = new Map(textsIn(en))
  const same = textsIn(vi).filter(([path, text]) => !SAME_IN_BOTH.has(path) && english.get(path) === text)
  expect(same).toEqual([])
})

test('Vietnamese is written with its marks', () => {
  const bare = textsIn(vi).filter(([path, text]) => !SAME_IN_BOTH.has(path) && /^[\p{ASCII}]*$/u.test(text) && text.includes(' '))
  expect(bare).toEqual([])
})

test('nobody is addressed as «đồng chí»', () => {
  for (const [path, text] of textsIn(vi)) expect(text.toLocaleLowerCase('vi'), path).not.toContain('đồng chí')
})

test('how a duty stands: late and on time as stated are never mixed', () => {
  expect([vi.dutyState('open', 12), vi.dutyState('open', 0), vi.dutyState('overdue', 3)]).toEqual([
    'còn 12 ngày làm việc',
    'đến hạn hôm nay',
    'quá hạn 3 ngày làm việc',
  ])
  expect([vi.dutyState('on-time', 0), vi.dutyState('stated-on-time', 4), vi.dutyState('late', 2)]).toEqual([
    'đúng hạn',
    'đúng hạn theo ngày khai, nhập sau hạn 4 ngày làm việc',
    'trễ 2 ngày làm việc',
  ])
  expect([en.dutyState('open', 1), en.dutyState('late', 2)]).toEqual(['1 working day left', '2 working days late'])
})

test('posts and titles are called as an office calls them', () => {
  const name = nameOf({ 'committee/phuong': 'Đảng ủy phường' })
  expect(vi.post({ kind: 'office', committee: 'phuong' }, name)).toBe('Văn phòng Đảng ủy phường')
  expect(vi.post({ kind: 'permanent-members', committee: 'phuong' }, name)).toBe('Thường trực Đảng ủy phường')
  expect(vi.title({ post: 'head', committee: 'Đảng ủy phường', body: null })).toBe('Bí thư Đảng ủy phường')
  expect(vi.collective('standingCommittee', 'Đảng ủy phường')).toBe('Ban Thường vụ Đảng ủy phường')
})
