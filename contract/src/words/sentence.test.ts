import { STAGES } from '@dam-lam/core'
import { aCase, DAYS, type ACase } from '@dam-lam/core/testing'
import { describe, expect, test } from 'vitest'
import { CASES } from '../testing/cases/index.ts'
import { demoNames } from '../testing/demo-names.ts'
import { caseFacts, type CaseFacts } from './case-facts.ts'
import { en } from './en/index.ts'
import { vi } from './vi/index.ts'
import type { Words } from './words.ts'

const factsOf = (told: ACase, words: Words, seesInside = true): CaseFacts =>
  caseFacts(told.file, told.clock(), { words, name: demoNames, seesInside, concerns: [], external: told.file.competentCommittee === 'trunguong' })

const tell = (told: ACase, words: Words = vi, seesInside = true): string => words.sentence(factsOf(told, words, seesInside))

const appraised = aCase().submitted().registered().inAppraisal().appraised()

describe('a case as one sentence', () => {
  test('Điều 4 khoản 3: who is waited for, by when, how many working days are left', () => {
    expect(tell(appraised.beforeCollective().on(DAYS.day20))).toBe(
      'Chờ Ban Thường vụ Đảng ủy phường (minh họa) thảo luận; phải trả lời trước hết ngày 02/02/2023, còn 10 ngày làm việc',
    )
  })

  test('Điều 4 khoản 3: on the last day, and after it', () => {
    const waiting = appraised.beforeCollective()
    expect(tell(waiting.on(DAYS.day30))).toContain('phải trả lời trước hết ngày hôm nay, 02/02/2023')
    expect(tell(waiting.on(DAYS.day31))).toContain('đã quá hạn trả lời 1 ngày làm việc, hạn là ngày 02/02/2023')
  })

  test('Điều 4 khoản 3: an extended reply is told with day 60', () => {
    expect(tell(aCase().submitted().registered().given('bithu.phuong', 'extend', { reason: 'Phức tạp' }))).toContain('trước hết ngày 16/03/2023')
  })

  test('Điều 4 khoản 3: an answer is told with its kind, and that it was in time', () => {
    expect(tell(appraised.beforeCollective().deliberated().answered())).toBe('Đã trả lời: cho chủ trương; trả lời đúng hạn')
    expect(tell(appraised.beforeCollective().deliberated().on(DAYS.day31).answered())).toBe('Đã trả lời: cho chủ trương; trả lời trễ 1 ngày làm việc')
  })

  test('what is open beside the road is told last; a protection that is a case of its own is told by its stage', () => {
    const answered = factsOf(appraised.beforeCollective().deliberated().answered(), vi)
    expect(vi.sentence({ ...answered, concerns: ['incident', 'protection'] })).toBe(
      'Đã trả lời: cho chủ trương; trả lời đúng hạn; có rủi ro, sai sót chưa quyết định; có việc bảo vệ cán bộ chưa xong',
    )
    expect(en.sentence({ ...answered, concerns: ['incident'] })).toMatch(/; something went wrong, not decided yet$/)
    expect(vi.sentence({ ...answered, kind: 'protection', concerns: ['protection'] })).toBe(vi.sentence(answered))
  })

  test('a draft has no day by which anything is owed', () => {
    expect(tell(aCase())).toBe('Bản nháp, chưa gửi Đảng ủy phường (minh họa)')
  })

  test('a proposer is told nothing of what happens inside before the reply', () => {
    const outside = [appraised, appraised.beforeCollective(), appraised.beforeCollective().deliberated('not-agreed'), appraised.beforeCollective().deliberated('refused')]
    expect(new Set(outside.map((told) => tell(told, vi, false)))).toEqual(
      new Set(['Đảng ủy phường (minh họa) đang xem xét; phải trả lời trước hết ngày 02/02/2023, còn 30 ngày làm việc']),
    )
  })

  test('a day in a year not announced is told as provisional', () => {
    const facts = factsOf(appraised.beforeCollective(), vi)
    const due = facts.due && { ...facts.due, provisional: true }
    expect(vi.sentence({ ...facts, due })).toContain('02/02/2023 (tạm tính)')
  })
})

describe.each([vi, en])('in $language', (words) => {
  test('every case has its sentence, without ids and without gaps', () => {
    for (const [name, tellCase] of Object.entries(CASES)) {
      const sentence = tell(tellCase(), words)
      expect(sentence, name).toMatch(/^\p{Lu}/u)
      expect(sentence, name).not.toMatch(/undefined|null|NaN| {2}|; ?$|\w\/\w+\.|\.phuong\b/)
    }
  })

  test('every step has its sentence, for those inside and outside', () => {
    const facts = factsOf(aCase().submitted(), words)
    for (const stage of STAGES)
      for (const seesInside of [true, false]) expect(words.sentence({ ...facts, stage, seesInside }).length, stage).toBeGreaterThan(5)
  })
})
