import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aCase, aSwap, DAYS } from '../testing/index.ts'
import { addDays, isWeekend, localDate, officialCalendar, type LocalDate } from '../time/index.ts'
import { eventSight, movesSeen, type EventReader } from './field-groups.ts'
import { SYSTEM } from './system-act.ts'

const DOCUMENT = { number: '12/VPCP-KGVX', date: DAYS.dayBefore }
const registered = aCase().submitted().registered()
/** Off on a day inside the thirty, paid for after them. */
const LATER = aSwap(localDate('2023-01-30'), localDate('2023-02-04'))
/** A Saturday worked inside the thirty, for a day off after them. */
const EARLIER = aSwap(localDate('2023-02-06'), localDate('2023-01-28'))

const dueWith = (kind: 'statutory' | 'swapped-in', date: LocalDate) =>
  registered.calendarChanged([{ date, kind, status: 'confirmed', name: 'Ngày thử', source: 'computed' }]).duty('reply').due.date

describe('Hạn được tính lại khi lịch làm việc thay đổi', () => {
  test('Điều 4 khoản 3: một ngày nghỉ thêm đẩy ngày làm việc thứ 30 lùi lại; hồ sơ nói hạn cũ, hạn mới và vì sao', () => {
    const moved = registered.calendarChanged(LATER, DOCUMENT)
    expect(moved.duty('reply').due.date).toBe('2023-02-03')
    expect(moved.events.at(-1)).toMatchObject({
      type: 'DueDateMoved',
      by: SYSTEM,
      data: {
        document: DOCUMENT,
        moved: [{ duty: 'reply/1', what: 'reply', holder: { kind: 'office', committee: 'phuong' }, startedBy: 1, oldDate: DAYS.day30, newDate: '2023-02-03' }],
        because: [{ date: '2023-01-30', works: false, kind: 'swapped-off', name: 'Nghỉ hoán đổi' }],
      },
    })
    expect(moved.file.dueDateMoves).toHaveLength(1)
    expect(moved.file.stage).toBe(registered.file.stage)
  })

  test('Điều 4 khoản 3: một ngày thứ bảy làm bù có thể đưa hạn đến sớm hơn', () => {
    const [move] = registered.calendarChanged(EARLIER).file.dueDateMoves
    expect(move?.moved).toMatchObject([{ oldDate: DAYS.day30, newDate: '2023-02-01' }])
    expect(move?.because).toMatchObject([{ date: '2023-01-28', works: true }])
  })

  test('mọi nghĩa vụ đang mở của hồ sơ vào cùng một sự kiện', () => {
    const [move, ...others] = registered.inAppraisal().calendarChanged(aSwap(DAYS.day2, DAYS.nextSaturday)).file.dueDateMoves
    expect(others).toEqual([])
    expect(move?.moved.map(({ what }) => what)).toEqual(['reply', 'appraise', 'give-opinion'])
  })

  test('việc đã xong giữ hạn của lịch lúc làm xong, dù lịch thay đổi về sau', () => {
    const answered = registered.inAppraisal().appraised().beforeCollective().deliberated().on(DAYS.day30).answered()
    const later = answered.on(DAYS.day31).calendarChanged(EARLIER, DOCUMENT)
    expect(later.events).toEqual(answered.events)
    expect(later.duty('reply')).toEqual(answered.duty('reply'))
    expect(later.clock()).toEqual(answered.clock())
    expect(later.clock()).toMatchObject({ dueOn: DAYS.day30, state: 'on-time', lateBy: 0 })
  })

  test('mỗi người đọc thấy hạn nào đổi khi được biết nghĩa vụ ấy', () => {
    const { file, events } = registered.inAppraisal().calendarChanged(aSwap(DAYS.day2, DAYS.nextSaturday))
    const place = events.length
    const event = events.at(-1)
    if (event?.type !== 'DueDateMoved') throw new Error('nothing moved')
    const seenBy = (reader: EventReader) => [eventSight(file, { place, event }, reader), movesSeen(file, event.data, reader).map(({ what }) => what)]
    expect(seenBy({ person: 'bithu.phuong', why: ['managing-committee'], parties: ['person/bithu.phuong', 'committee/phuong'] })).toEqual(['whole', ['reply', 'appraise', 'give-opinion']])
    expect(seenBy({ person: 'canbo.phuong', why: ['proposer'], parties: ['person/canbo.phuong'] })).toEqual(['outline', ['reply']])
    expect(seenBy({ person: 'phoihop.phuong', why: ['asked'], parties: ['person/phoihop.phuong', 'body/ban.phoihop.phuong'] })).toEqual(['outline', ['reply', 'give-opinion']])
  })

  test('hồ sơ không bị ảnh hưởng thì không có gì được ghi', () => {
    expect(registered.calendarChanged(aSwap(localDate('2023-05-12'), localDate('2023-05-20'))).events).toEqual(registered.events)
    const answered = registered.inAppraisal().appraised().beforeCollective().deliberated().answered()
    expect(answered.calendarChanged(LATER).events).toEqual(answered.events)
  })

  test('thêm ngày nghỉ không bao giờ rút ngắn hạn, thêm thứ bảy làm việc không bao giờ kéo dài', () => {
    const around = fc.integer({ min: 1, max: 70 }).map((days) => addDays(DAYS.receipt, days))
    fc.assert(
      fc.property(around, (date) => {
        if (officialCalendar.entry(date) !== null) return
        if (isWeekend(date)) expect(dueWith('swapped-in', date) <= DAYS.day30).toBe(true)
        expect(dueWith('statutory', date) >= DAYS.day30).toBe(true)
      }),
      { seed: 14_12_2022 },
    )
  })
})
