import { describe, expect, test } from 'vitest'
import { localDate } from '../time/index.ts'
import { aCase, context, DAYS } from '../testing/index.ts'
import { replyDueOn, replyLimit } from './k3-reply-limit.ts'
import type { Receipt } from './k3-receipt.ts'

const { calendar } = context()
const received = (receivedOn: string, extended = false): Receipt => ({
  committee: 'phuong',
  receivedOn: localDate(receivedOn),
  reason: 'submitted',
  event: 1,
  enteredOn: localDate(receivedOn),
  registered: null,
  extended: extended ? { event: 2, on: localDate(receivedOn), enteredOn: localDate(receivedOn), reason: 'Khó', enteredAfterDay30: false } : null,
  reply: null,
})

describe('Điều 4 khoản 3: 30 và 60 ngày làm việc, hai con số duy nhất của Quy định', () => {
  test('Điều 4 khoản 3: vấn đề thường là 30, khó, phức tạp là 60', () => {
    expect([replyLimit(received('2022-12-14')), replyLimit(received('2022-12-14', true))]).toEqual([30, 60])
  })

  test.each([
    ['2022-12-14', '2023-02-02', '2023-03-16'],
    ['2026-01-05', '2026-02-13', '2026-04-03'],
  ])('Điều 4 khoản 3: nhận ngày %s thì hạn là %s, gia hạn thì %s', (receivedOn, ordinary, extended) => {
    expect(replyDueOn(received(receivedOn), calendar)).toBe(ordinary)
    expect(replyDueOn(received(receivedOn, true), calendar)).toBe(extended)
  })

  test('Điều 4 khoản 3: nhận thứ Bảy hay Chủ nhật thì hạn như nhận thứ Sáu trước đó', () => {
    const [friday, saturday, sunday] = ['2022-12-16', '2022-12-17', '2022-12-18'].map((day) => replyDueOn(received(day), calendar))
    expect([saturday, sunday]).toEqual([friday, friday])
  })
})

describe('Điều 4 khoản 3: nghĩa vụ trả lời bằng văn bản', () => {
  const submitted = aCase().submitted()

  test('Điều 4 khoản 3: phát sinh từ ngày nhận, là hạn của Quy định, dẫn đúng nguyên văn', () => {
    expect(submitted.duty('reply')).toMatchObject({
      id: 'reply/1',
      holder: { kind: 'office', committee: 'phuong' },
      since: DAYS.receipt,
      due: { date: DAYS.day30, kind: 'law', from: 'd4.k3', provisional: false },
      clauses: [{ at: 'd4.k3', quote: 'phải trả lời bằng văn bản trong vòng 30 ngày làm việc kể từ ngày nhận được đề xuất' }],
      end: null,
    })
  })

  test('Điều 4 khoản 3: quyết định thôi chưa đủ, chỉ văn bản trả lời mới kết thúc', () => {
    const decided = submitted.registered().inAppraisal().appraised().beforeCollective().deliberated()
    expect(decided.duty('reply').end).toBeNull()
    expect(decided.answered().duty('reply').end).toMatchObject({ how: 'discharged', on: DAYS.receipt })
  })

  test('Điều 4 khoản 3: im lặng quá hạn không phải là đồng ý: nghĩa vụ vẫn còn, chủ trương vẫn chưa có', () => {
    const silent = submitted.on(DAYS.day61)
    expect(silent.duty('reply').end).toBeNull()
    expect(silent.clock()).toMatchObject({ state: 'overdue', lateBy: 31 })
    expect(silent.file.approval).toBeNull()
  })

  test('Điều 4 khoản 3: mỗi cấp ủy nhận kế hoạch có nghĩa vụ trả lời riêng', () => {
    const forwarded = submitted.registered().on(DAYS.day1).forwardedTo('tinh')
    const replies = forwarded.duties().filter(({ what }) => what === 'reply')
    expect(replies).toMatchObject([
      { holder: { committee: 'phuong' }, since: DAYS.receipt, due: { date: DAYS.day30 } },
      { holder: { committee: 'tinh' }, since: DAYS.day1, due: { date: DAYS.day31 } },
    ])
  })
})
