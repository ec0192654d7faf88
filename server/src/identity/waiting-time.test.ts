import { expect, test } from 'vitest'
import { FAILURES_ALLOWED, GROWING_WAIT, mayTry, waitAfter } from './waiting-time.ts'

const NOTHING = { fromHere: 0, fromAddress: 0, inCircle: 0, sinceLastMs: null }

test('những lần sai đầu không phải chờ; sau đó chờ gấp đôi mỗi lần, tới một mức cao nhất', () => {
  expect([0, 19, 20, 21, 22, 23, 24, 1_000_000].map(waitAfter)).toEqual([0, 0, 1, 2, 4, 8, 15, 15])
})

test('đang phải chờ thì không xét; hết giờ chờ thì xét', () => {
  const failed = { ...NOTHING, inCircle: 22 }
  expect(mayTry({ ...failed, sinceLastMs: 4 * 60_000 - 1 })).toBe(false)
  expect(mayTry({ ...failed, sinceLastMs: 4 * 60_000 })).toBe(true)
  expect(mayTry({ ...NOTHING, inCircle: 19, sinceLastMs: 0 })).toBe(true)
})

test('hai lần thử cùng lúc, lần sau được ghi trước: không ai phải chờ vì thế', () => {
  expect(mayTry({ ...NOTHING, inCircle: 1, sinceLastMs: -40 })).toBe(true)
})

test('một nơi có giới hạn riêng của mình', () => {
  expect(mayTry({ ...NOTHING, fromHere: FAILURES_ALLOWED.perAccount })).toBe(false)
  expect(mayTry({ ...NOTHING, fromAddress: FAILURES_ALLOWED.perAddress })).toBe(false)
})

test('dù có bao nhiêu địa chỉ, người lạ chỉ đoán được chừng 120 lần một ngày', () => {
  let guesses = 0
  let wait = 0
  for (let minute = 0; minute < GROWING_WAIT.withinHours * 60; minute += 1) {
    if (wait > 0) wait -= 1
    while (wait === 0) {
      guesses += 1
      wait = waitAfter(guesses)
    }
  }
  expect(guesses).toBeGreaterThan(100)
  expect(guesses).toBeLessThan(125)
})
