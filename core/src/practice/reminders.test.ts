import { describe, expect, test } from 'vitest'
import { DEFAULT_POLICY } from '../policy.ts'
import { headOf, officeOf, permanentMembersOf, type Post } from '../organisations/index.ts'
import { DAYS, demoOrganisations } from '../testing/index.ts'
import { localDate, officialCalendar } from '../time/index.ts'
import { reminders, type Reminder } from './reminders.ts'
import { superiorTold } from './superior-told.ts'

const ladder = (since: string, due: string, policy = DEFAULT_POLICY): readonly string[] =>
  reminders(
    { since: localDate(since), due: { date: localDate(due), kind: 'law', from: 'd4.k3', provisional: false }, end: null },
    officialCalendar,
    policy,
  ).map(({ rung, day }: Reminder) => `${rung} ${day}`)

const told = (holder: Post) => superiorTold(holder, demoOrganisations, DAYS.receipt)

describe('Nhắc việc', () => {
  test('Điều 7 khoản 1: trước hạn 5 và 1 ngày làm việc (qua Tết), ngày làm việc đầu tiên sau hạn, rồi báo cấp trên', () => {
    expect(ladder(DAYS.receipt, DAYS.day30)).toEqual(['early 2023-01-19', 'last 2023-02-01', 'overdue 2023-02-03', 'superior 2023-02-07'])
  })

  test('hạn ngắn thì bỏ lần nhắc trước khi việc phát sinh', () => {
    expect(ladder(DAYS.receipt, DAYS.day1)).toEqual(['last 2022-12-14', 'overdue 2022-12-16', 'superior 2022-12-20'])
    expect(ladder(DAYS.receipt, DAYS.receipt)).toEqual(['overdue 2022-12-15', 'superior 2022-12-19'])
  })

  test('hạn do người giao đặt vào ngày nghỉ thì đếm từ ngày làm việc', () => {
    expect(ladder('2022-12-01', DAYS.saturday)).toEqual(['early 2022-12-09', 'last 2022-12-15', 'overdue 2022-12-19', 'superior 2022-12-21'])
  })

  test('đã xong hay không còn đối tượng thì không nhắc', () => {
    const end = { how: 'discharged', event: 2, on: DAYS.day1, enteredOn: DAYS.day1 } as const
    expect(reminders({ since: DAYS.receipt, due: { date: DAYS.day30, kind: 'law', from: 'd4.k3', provisional: false }, end }, officialCalendar, DEFAULT_POLICY)).toEqual([])
  })

  test('cấp ủy đặt số khác thì theo số ấy; hai lần nhắc trùng ngày thì chỉ một', () => {
    const same = { ...DEFAULT_POLICY, 'reminder.early-working-days-before': 1, 'reminder.superior-working-days-after': 0 }
    expect(ladder(DAYS.receipt, DAYS.day30, same)).toEqual(['last 2023-02-01', 'overdue 2023-02-03', 'superior 2023-02-03'])
  })

  test('ngoài lịch thì không nhắc, không lỗi', () => {
    expect(ladder(officialCalendar.until, officialCalendar.until)).toEqual([])
    expect(ladder(officialCalendar.from, officialCalendar.from)).not.toContain('early')
  })
})

describe('Cấp trên được báo', () => {
  test('văn phòng, cơ quan tham mưu: thường trực của cấp ủy mình; thường trực, bí thư: của cấp ủy cấp trên trực tiếp', () => {
    expect(told(officeOf('phuong'))).toEqual(permanentMembersOf('phuong'))
    expect(told({ kind: 'body', body: 'ban.ubkt.tinh' })).toEqual(permanentMembersOf('tinh'))
    expect(told(permanentMembersOf('phuong'))).toEqual(permanentMembersOf('tinh'))
    expect(told(headOf('phuong'))).toEqual(permanentMembersOf('tinh'))
    expect(told({ kind: 'person', person: 'canbo.phuong' })).toEqual(permanentMembersOf('phuong'))
  })

  test('không có ai ở trên thì không báo', () => {
    expect(told({ kind: 'person', person: 'khong-co' })).toBeNull()
    expect(told({ kind: 'body', body: 'khong-co' })).toBeNull()
  })
})
