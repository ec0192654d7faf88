import { describe, expect, test } from 'vitest'
import { aCase, aPlan, DAYS } from '../testing/index.ts'
import { addDays, localDate, officialCalendar } from '../time/index.ts'

const registered = aCase().submitted().registered()
const extended = registered.given('bithu.phuong', 'extend', { reason: 'Cần thời gian thẩm định.' })

describe('Điều 4 khoản 3: trả lời trong 30 ngày làm việc kể từ ngày nhận được', () => {
  test('bản thảo chưa gửi thì chưa có hạn nào chạy', () => {
    expect(aCase().clock()).toBeNull()
  })

  test('nhận ngày 14/12/2022 thì hạn là ngày 02/02/2023, có dẫn đúng câu', () => {
    expect(registered.clock()).toEqual({
      receivedOn: DAYS.receipt,
      dueOn: localDate('2023-02-02'),
      extendedOn: null,
      extensionEnteredLate: false,
      daysLeft: 30,
      state: 'open',
      lateBy: 0,
      provisional: false,
      basis: { at: 'd4.k3', quote: 'phải trả lời bằng văn bản trong vòng 30 ngày làm việc kể từ ngày nhận được đề xuất' },
      firstReceivedOn: DAYS.receipt,
    })
  })

  test('gia hạn thì hạn là ngày làm việc thứ 60 tính từ chính ngày nhận: 16/03/2023', () => {
    expect(extended.clock()).toMatchObject({
      dueOn: localDate('2023-02-02'),
      extendedOn: localDate('2023-03-16'),
      daysLeft: 60,
      basis: { at: 'd4.k3', quote: 'đối với những vấn đề khó, phức tạp, cần có thời gian thẩm định thì không quá 60 ngày làm việc' },
    })
  })

  test.each([
    [DAYS.day29, { state: 'open', daysLeft: 1, lateBy: 0 }],
    [DAYS.day30, { state: 'open', daysLeft: 0, lateBy: 0 }],
    [DAYS.day31, { state: 'overdue', daysLeft: -1, lateBy: 1 }],
    [DAYS.day60, { state: 'overdue', daysLeft: -30, lateBy: 30 }],
  ])('đến ngày %s mà chưa trả lời', (today, expected) => {
    expect(registered.on(today).clock()).toMatchObject(expected)
  })

  test('đã trả lời thì không còn đếm; trả lời muộn thì muộn bấy nhiêu ngày làm việc, hôm nay là ngày nào cũng vậy', () => {
    const decided = registered.inAppraisal().appraised().beforeCollective().deliberated()
    const inTime = decided.on(DAYS.day30).answered().on(DAYS.day61)
    expect(inTime.clock()).toMatchObject({ state: 'on-time', daysLeft: null, lateBy: 0 })
    const late = decided.on(DAYS.day31).answered().on(DAYS.day61)
    expect(late.clock()).toMatchObject({ state: 'late', daysLeft: null, lateBy: 1 })
  })

  test('nhập sau hạn một văn bản nói là gửi trong hạn thì ghi là «đúng hạn theo ngày khai»', () => {
    const decided = registered.inAppraisal().appraised().beforeCollective().deliberated().on(DAYS.day31)
    const letter = { number: '15', date: DAYS.day30, text: 'Trả lời.', signedBy: 'bithu.phuong' }
    const stated = decided.given('vanphong.phuong', 'issue-reply', { kind: 'approved', letter }, { on: DAYS.day30 })
    expect(stated.clock()).toMatchObject({ state: 'stated-on-time', lateBy: 1 })
  })

  test('gửi lại sau khi cho chuẩn bị lại thì có hạn mới, và vẫn nhớ ngày nhận đầu tiên', () => {
    const again = registered
      .inAppraisal()
      .appraised()
      .beforeCollective()
      .deliberated('prepare-again')
      .answered('prepare-again')
      .on(DAYS.day20)
      .given('canbo.phuong', 'resubmit', { plan: aPlan() })
    expect(again.clock()).toMatchObject({ receivedOn: DAYS.day20, firstReceivedOn: DAYS.receipt, state: 'open', daysLeft: 30 })
  })

  test('Điều 4 khoản 2: cấp ủy nhận chuyển tiếp có hạn của chính mình, từ ngày mình nhận', () => {
    const forwarded = registered.on(DAYS.day10).forwardedTo('tinh')
    expect(forwarded.clock()).toMatchObject({ receivedOn: DAYS.day10, dueOn: officialCalendar.after(DAYS.day10, 30), firstReceivedOn: DAYS.receipt })
    expect(forwarded.duties().filter(({ what }) => what === 'reply').map(({ due }) => due.date)).toEqual([DAYS.day30, officialCalendar.after(DAYS.day10, 30)])
  })
})

describe('lịch ngày làm việc', () => {
  test('hạn rơi vào năm chưa công bố lịch thì ghi là tạm tính', () => {
    const received = addDays(officialCalendar.announcedUntil, -7)
    expect(aCase({ today: received }).submitted().clock()).toMatchObject({ receivedOn: received, provisional: true })
    expect(registered.clock()).toMatchObject({ provisional: false })
  })

  test('công bố thêm một ngày nghỉ thì hạn của hồ sơ đang chạy lùi lại một ngày làm việc', () => {
    const source = { document: 'Thông báo (minh họa)', date: '2022-12-20' }
    const calendar = officialCalendar.with([
      { date: '2022-12-30', kind: 'compensatory', name: 'Nghỉ (minh họa)', status: 'confirmed', source },
    ])
    expect(aCase({ calendar }).submitted().clock()).toMatchObject({ dueOn: DAYS.day31 })
  })
})
