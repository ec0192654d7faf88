import type { OpinionView } from '@dam-lam/contract'
import { localDate } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { waitingFor } from './waiting-for.ts'

const opinion = (id: string, change: Partial<OpinionView>): OpinionView => ({
  id, version: 1, channel: 'comment', committee: { id: 'phuong', name: 'Phường' }, publication: null, receivedOn: localDate('2026-01-05'), says: 'Tốt.', name: null, relay: null,
  moderation: null, answer: null, erased: false, open: true, dueOn: localDate('2026-01-19'), overdue: false, daysLeft: 10, lateBy: 0, mine: true, ...change,
})
const OPINIONS = [
  opinion('moi', { dueOn: localDate('2026-02-10') }),
  opinion('qua-han', { dueOn: localDate('2026-01-06'), overdue: true }),
  opinion('cua-noi-khac', { mine: false }),
  opinion('xong', { open: false }),
]
const ids = (state: 'open' | 'overdue' | 'discharged') => waitingFor(OPINIONS, { state }).map(({ id }) => id)

test('Điều 9 khoản 3: ý kiến chờ mình trả lời đứng cạnh việc phải làm, đến hạn trước thì đứng trước', () => {
  expect(ids('open')).toEqual(['qua-han', 'moi'])
  expect(ids('overdue')).toEqual(['qua-han'])
  expect(ids('discharged')).toEqual([])
})
