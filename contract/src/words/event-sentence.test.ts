import { EVENT_TYPES, type CaseEvent } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { CASES } from '../testing/cases/index.ts'
import { demoNames } from '../testing/demo-names.ts'
import { en } from './en/index.ts'
import { eventSentence } from './event-sentence.ts'
import { vi } from './vi/index.ts'

const HAPPENED: readonly CaseEvent[] = Object.values(CASES).flatMap((tell) => tell().events)

const first = (type: CaseEvent['type']): CaseEvent => {
  const event = HAPPENED.find((happened) => happened.type === type)
  if (!event) throw new Error(`No ${type} in the cases told`)
  return event
}

test('the cases told here know every event', () => {
  const known = new Set(HAPPENED.map(({ type }) => type))
  expect(EVENT_TYPES.filter((type) => !known.has(type))).toEqual([])
})

describe.each([vi, en])('what happened ($language)', (words) => {
  test('each event is one sentence for people', () => {
    for (const event of HAPPENED) {
      const sentence = eventSentence(words, event, demoNames)
      expect(sentence, event.type).toMatch(/^[«“\p{Lu}].*\.$/u)
      expect(sentence, event.type).not.toMatch(/undefined|null|NaN| {2}|\d{4}-\d{2}-\d{2}|\.phuong\b|\.tinh\b|\.coso\b|\.\.$/)
    }
  })

  test('a withheld event says only what it was', () => {
    for (const type of EVENT_TYPES) expect(eventSentence(words, { type, data: null }, demoNames)).toBe(words.events[type].title)
  })
})

test('Điều 4 khoản 3 điểm b: a meeting is told with its outcome and its votes, never with who sat there', () => {
  expect(eventSentence(vi, first('CollectiveDeliberated'), demoNames)).toBe(
    'Ban Thường vụ Đảng ủy phường (minh họa) họp ngày 14/12/2022: không thống nhất (2 đồng ý, 2 không đồng ý, 1 ý kiến khác, trên 5 thành viên).',
  )
})

test('Điều 4 khoản 1: sending the plan is told with the day of receipt', () => {
  expect(eventSentence(vi, first('PlanSubmitted'), demoNames)).toBe(
    'Gửi kế hoạch «Tiếp nhận hồ sơ đất đai lưu động» đến Đảng ủy phường (minh họa); ngày nhận 14/12/2022.',
  )
})
