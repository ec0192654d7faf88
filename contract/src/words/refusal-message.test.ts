import { describe, expect, test } from 'vitest'
import { REFUSAL_CODES } from '../refusal-codes.ts'
import { demoNames } from '../testing/demo-names.ts'
import { recordingFacts } from '../testing/recording-facts.ts'
import { refusalsMet } from '../testing/refusals-met.ts'
import { en } from './en/index.ts'
import { isRefusalCode, refusalMessage } from './refusal-message.ts'
import { vi } from './vi/index.ts'

const MET = refusalsMet()

/** What was typed as it was shown back: it names nothing. */
const TYPED = new Set(['nguoila', 'la', 'Nguyễn', 'Phường', '2026-02-30'])

/** An id, a date of machines, or something that was not there. */
const NOT_FOR_PEOPLE = /\b\d{4}-\d{2}-\d{2}\b|\b(?:office|person|body|committee|head|permanent-members)\/|undefined|NaN|null|\[object|\.phuong\b|\.tinh\b|\.coso\b/

describe.each([vi, en])('what a refusal says ($language)', (words) => {
  test('the refusals met here are all that the catalogue speaks of', () => {
    const missing = Object.values(REFUSAL_CODES).flat().filter((code) => !MET.some((refusal) => refusal.code === code))
    expect(missing).toEqual([])
  })

  test('it says what is wrong and what to do: two sentences at least, whole and without gaps', () => {
    for (const refusal of MET) {
      const message = refusalMessage(words, refusal, demoNames)
      const sentences = message.split(/[.;] |\.$/u).filter((part) => part !== '')
      expect(sentences.length, `${refusal.code}: ${message}`).toBeGreaterThanOrEqual(2)
      expect(message, refusal.code).toMatch(/^["“«\p{Lu}\d].*\.$/u)
      expect(message, refusal.code).not.toMatch(/ {2}| [.,;:)]|\( |«»|“”|: \.|\(\)/u)
    }
  })

  test('it shows names and dd/mm/yyyy, never an id', () => {
    for (const refusal of MET) {
      const typed = Object.values(refusal.data).flat().filter((fact) => typeof fact === 'string' && TYPED.has(fact))
      const message = refusalMessage(words, refusal, demoNames)
      if (typed.length === 0) expect(message, refusal.code).not.toMatch(NOT_FOR_PEOPLE)
    }
  })

  test('it asks for no fact that its rule does not give', () => {
    for (const { code, data } of MET) {
      if (!isRefusalCode(code)) throw new Error(`${code} is not in the list`)
      const { facts, asked } = recordingFacts(data, demoNames, words)
      words.refusals[code](facts)
      expect([...asked].filter((key) => !Object.hasOwn(data, key)), code).toEqual([])
    }
  })
})

test('Điều 4 khoản 3 điểm a: who may, who may not, where to turn', () => {
  const refusal = { code: 'assign-appraisal.by-permanent-members', data: { whoMay: ['permanent-members/phuong'] } }
  expect(refusalMessage(vi, refusal, demoNames)).toBe(
    'Chỉ Thường trực Đảng ủy phường (minh họa) được giao thẩm định. Hãy chuyển việc này cho đúng nơi, hoặc chọn đúng chức danh nếu đang giữ nhiều chức danh.',
  )
})

test('Điều 4 khoản 3: a day that comes too late is said with the last day', () => {
  const refusal = { code: 'extend.before-day-30-ends', data: { on: '2023-02-03', lastDay: '2023-02-02' } }
  expect(refusalMessage(vi, refusal, demoNames)).toContain('Ngày gia hạn (03/02/2023) sau ngày làm việc thứ 30 (02/02/2023)')
  // In English the month is a word: 03/02 and 02/03 are read as the same day.
  for (const day of ['3 February 2023', '2 February 2023']) expect(refusalMessage(en, refusal, demoNames)).toContain(day)
})

test('a code that the catalogue does not know still gets a sentence', () => {
  expect(refusalMessage(vi, { code: 'plan.unheard-of', data: {} }, demoNames)).toBe(vi.unknownRefusal)
})
