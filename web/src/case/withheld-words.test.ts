import { localDate } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { withheldWords } from './withheld-words.ts'

const day = localDate('2026-01-05')
const entry = { event: 1, on: day, enteredOn: day }
const receipt = { committee: 'phuong', receivedOn: day, reason: 'submitted' as const, event: 1, enteredOn: day, registered: null, extended: null, reply: null }
const kept = { withheld: ['opinions', 'deliberations'], why: ['proposer' as const], receipts: [receipt] }

test('nothing withheld, nothing said', () => expect(withheldWords({ ...kept, withheld: [] }, 'decision')).toBeNull())

test('a section is silent about what another keeps', () => expect(withheldWords({ ...kept, withheld: ['opinions'] }, 'decision')).toBeNull())

test('before the reply the proposer is told until when', () =>
  expect(withheldWords(kept, 'decision')).toBe('Ý kiến và phiếu biểu quyết được giữ trong cơ quan của cấp ủy đến khi có văn bản trả lời.'))

test('after the reply the proposer is told what is now open and what stays inside', () =>
  expect(withheldWords({ ...kept, receipts: [{ ...receipt, reply: { ...entry, kind: 'refused' as const } }] }, 'appraisal')).toMatch(/tổng số phiếu; ý kiến của từng nơi/))

test('a body that was asked is not told a day that does not concern it', () =>
  expect(withheldWords({ ...kept, why: ['asked'] }, 'appraisal')).not.toMatch(/đến khi/))
