import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anAdministration } from '../../testing/index.ts'
import { addDays, isWeekend, localDate, type LocalDate } from '../../time/index.ts'
import type { AdministrativeActData } from '../acts.ts'

const TODAY = localDate('2026-11-16')
const document = { number: '12/VPCP-KGVX', date: localDate('2026-11-15') }
const OFF = localDate('2026-11-23')
const WORKED = localDate('2026-11-28')
const keeping = anAdministration({ today: TODAY })
const byAdministrator = keeping.when('quantri.tinh')

const swap: AdministrativeActData<'announce-days'> = {
  days: [
    { date: localDate('2026-12-07'), kind: 'swapped-off', name: 'Nghỉ hoán đổi' },
    { date: localDate('2026-12-12'), kind: 'swapped-in', name: 'Làm bù', for: localDate('2026-12-07') },
  ],
  document,
}
const holiday = (date: LocalDate) => ({ days: [{ date, kind: 'statutory', name: 'Ngày nghỉ' } as const], document })

describe('lịch làm việc thay đổi theo văn bản', () => {
  test('thêm một lần nghỉ hoán đổi: ngày nghỉ và ngày làm bù, mỗi ngày ghi văn bản của nó', () => {
    const { calendar } = keeping.given('announce-days', swap, 'DaysAnnounced')
    expect([localDate('2026-12-07'), localDate('2026-12-12')].map((day) => calendar.isWorkingDay(day))).toEqual([false, true])
    expect(calendar.entry(localDate('2026-12-07'))?.source).toEqual({ document: document.number, date: document.date })
  })

  test('hoán đổi 23/11/2026 với 28/11/2026 đang chờ công bố: xác nhận cả hai ngày thì mới tính', () => {
    expect(keeping.calendar.isWorkingDay(OFF)).toBe(true)
    const { calendar } = keeping.given('confirm-days', { dates: [OFF, WORKED], document }, 'DaysConfirmed')
    expect([OFF, WORKED].map((day) => calendar.isWorkingDay(day))).toEqual([false, true])
    byAdministrator.does('confirm-days', { dates: [WORKED], document }).isRefused([{ code: 'calendar.swap-whole', data: { days: [WORKED] } }])
  })

  test('chỉ người quản trị được đổi lịch', () => {
    keeping.when('bithu.phuong').does('announce-days', swap).isRefused([{ code: 'administration.by-administrator', data: {} }])
  })

  test('lịch chỉ đổi theo một văn bản đã có', () => {
    byAdministrator.does('announce-days', { ...swap, document: { number: ' ', date: addDays(TODAY, 1) } }).isRefused([
      { code: 'calendar.document-written', data: {} },
      { code: 'calendar.document-not-in-future', data: { date: addDays(TODAY, 1), today: TODAY } },
    ])
  })

  test('mọi chỗ sai của những ngày ghi vào được nói cùng một lúc', () => {
    const days = [
      { date: localDate('2040-01-01'), kind: 'statutory', name: ' ' },
      { date: localDate('2026-11-26'), kind: 'swapped-in', name: 'Làm bù' },
      { date: localDate('2026-11-29'), kind: 'swapped-off', name: 'Nghỉ hoán đổi' },
      { date: localDate('2026-12-05'), kind: 'swapped-in', name: 'Làm bù', for: localDate('2026-12-01') },
      { date: localDate('2026-12-02'), kind: 'statutory', name: 'Nghỉ' },
      { date: localDate('2026-12-02'), kind: 'statutory', name: 'Nghỉ' },
    ] as const
    byAdministrator.does('announce-days', { days, document }).isRefused([
      { code: 'calendar.days-named', data: { days: ['2040-01-01'] } },
      { code: 'calendar.worked-day-pays-for-one', data: { days: ['2026-11-26'] } },
      { code: 'calendar.day-in-calendar', data: { days: ['2040-01-01'] } },
      { code: 'calendar.day-once', data: { days: ['2026-12-02'] } },
      { code: 'calendar.worked-day-on-weekend', data: { days: ['2026-11-26'] } },
      { code: 'calendar.day-off-on-weekday', data: { days: ['2026-11-29'] } },
      { code: 'calendar.swap-whole', data: { days: ['2026-12-05'] } },
    ])
    byAdministrator.does('announce-days', { days: [], document }).hasVerdict('announce-days.changes-something', 'not-judged').isRefused([{ code: 'calendar.days-entered', data: {} }])
  })

  test('ghi lại đúng điều đã có thì không phải là thay đổi', () => {
    const announced = keeping.given('announce-days', swap)
    announced.when('quantri.tinh').does('announce-days', swap).isRefused([{ code: 'announce-days.changes-something', data: { days: ['2026-12-07', '2026-12-12'] } }])
  })

  test('bỏ ngày khỏi lịch thì ngày ấy lại là ngày thường; ngày làm bù không ở lại một mình', () => {
    const announced = keeping.given('announce-days', swap)
    const dates = swap.days.map(({ date }) => date)
    const { calendar } = announced.given('withdraw-days', { dates, reason: 'Văn bản bị thu hồi', document }, 'DaysWithdrawn')
    expect(dates.map((day) => calendar.isWorkingDay(day))).toEqual([true, false])
    announced.when('quantri.tinh').does('withdraw-days', { dates: dates.slice(0, 1), reason: ' ', document }).isRefused([
      { code: 'withdraw-days.reason', data: {} },
      { code: 'calendar.swap-whole', data: { days: ['2026-12-12'] } },
    ])
    byAdministrator.does('withdraw-days', { dates, reason: 'Thu hồi', document }).isRefused([{ code: 'withdraw-days.known', data: { days: dates } }])
  })

  test('xác nhận và bỏ thì phải chọn ngày; ngày không chờ công bố thì không có gì để xác nhận', () => {
    byAdministrator.does('confirm-days', { dates: [], document }).isRefused([{ code: 'calendar.dates-named', data: {} }])
    byAdministrator.does('confirm-days', { dates: [localDate('2026-11-24')], document }).isRefused([{ code: 'confirm-days.proposed', data: { days: ['2026-11-24'] } }])
  })

  test('công bố cả năm: ngày tính trước của năm ấy thôi, ngày tính trước của năm sau còn', () => {
    const { calendar } = keeping.given('announce-year', { year: 2027, ...holiday(localDate('2027-01-01')) }, 'YearAnnounced')
    expect(calendar.announcedUntil).toBe('2027-12-31')
    expect(calendar.data.days.filter(({ date }) => date.startsWith('2027')).map(({ date }) => date)).toEqual(['2027-01-01'])
    expect(calendar.data.days.some(({ date, status }) => date.startsWith('2028') && status === 'projected')).toBe(true)
  })

  test('các năm được công bố lần lượt, mỗi lần chỉ những ngày của năm ấy', () => {
    byAdministrator.does('announce-year', { year: 2028, ...holiday(localDate('2027-01-01')) }).isRefused([
      { code: 'announce-year.in-order', data: { year: 2028, next: 2027 } },
      { code: 'announce-year.days-of-year', data: { days: ['2027-01-01'], year: 2028 } },
    ])
  })
})

const SEED = 26_11_2026
const anyDay = fc.integer({ min: 0, max: 364 }).map((days) => addDays(localDate('2026-01-01'), days))
const anyCount = fc.integer({ min: 0, max: 90 })

describe('một thay đổi của lịch làm được gì', () => {
  test(`thêm ngày nghỉ không bao giờ rút ngắn hạn (seed ${SEED})`, () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyCount, (added, from, count) => {
        // A Saturday that is worked would become free: that is no further day off, it ends a swap.
        fc.pre(keeping.calendar.entry(added) === null)
        const { calendar } = keeping.given('announce-days', holiday(added))
        expect(calendar.after(from, count) >= keeping.calendar.after(from, count)).toBe(true)
      }),
      { seed: SEED },
    )
  })

  test(`thêm ngày làm bù không bao giờ kéo dài hạn (seed ${SEED})`, () => {
    const off = localDate('2026-08-31')
    fc.assert(
      fc.property(anyDay.filter(isWeekend), anyDay, anyCount, (added, from, count) => {
        fc.pre(keeping.calendar.entry(added) === null)
        const { calendar } = keeping.given('announce-days', { days: [{ date: added, kind: 'swapped-in', name: 'Làm bù', for: off }], document })
        expect(calendar.after(from, count) <= keeping.calendar.after(from, count)).toBe(true)
      }),
      { seed: SEED },
    )
  })
})
