import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dutyState, type Duty } from '../kernel/duty.ts'
import { DAYS } from '../testing/index.ts'
import { addDays } from '../time/index.ts'

/** Received 14/12/2022: all runs are made from this number. */
const SEED = 14_12_2022

const due: Duty['due'] = { date: DAYS.day30, kind: 'law', from: 'd4.k3', provisional: false }
const done = (on: Duty['since'], enteredOn = on): Duty['end'] => ({ how: 'discharged', event: 9, on, enteredOn })

describe('một nghĩa vụ đang ở đâu', () => {
  test.each([
    ['chưa làm, chưa quá hạn', null, DAYS.day29, 'open'],
    ['chưa làm, đúng ngày cuối', null, DAYS.day30, 'open'],
    ['chưa làm, đã quá hạn', null, DAYS.day31, 'overdue'],
    ['làm đúng ngày cuối', done(DAYS.day30), DAYS.day61, 'on-time'],
    ['làm sau hạn', done(DAYS.day31), DAYS.day61, 'late'],
    ['khai là làm trong hạn nhưng nhập sau hạn', done(DAYS.day30, DAYS.day31), DAYS.day61, 'stated-on-time'],
    ['làm sau hạn, nhập càng muộn', done(DAYS.day31, DAYS.day60), DAYS.day61, 'late'],
    ['hết đối tượng, dù đã quá hạn', { how: 'lapsed', event: 9, on: DAYS.day31, enteredOn: DAYS.day31 } as const, DAYS.day61, 'lapsed'],
  ])('%s', (_what, end, today, state) => {
    expect(dutyState({ due, end }, today)).toBe(state)
  })
})

const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(DAYS.day30, days))

describe('whatever the days', () => {
  test('once it has ended, it stands as it ended, on whichever day one asks', () => {
    fc.assert(
      fc.property(day, day, day, day, (on, enteredOn, one, other) => {
        const end = done(on, enteredOn)
        expect(dutyState({ due, end }, one)).toBe(dutyState({ due, end }, other))
      }),
      { seed: SEED },
    )
  })

  test('stating an earlier day never makes late work «on time»: what was entered after the due day shows', () => {
    fc.assert(
      fc.property(day, day, (on, enteredOn) => {
        fc.pre(enteredOn > due.date)
        expect(dutyState({ due, end: done(on, enteredOn) }, enteredOn)).not.toBe('on-time')
      }),
      { seed: SEED },
    )
  })

  test('left undone, it is open up to the due day and overdue from the next on', () => {
    fc.assert(
      fc.property(day, (today) => {
        expect(dutyState({ due, end: null }, today)).toBe(today <= due.date ? 'open' : 'overdue')
      }),
      { seed: SEED },
    )
  })
})
