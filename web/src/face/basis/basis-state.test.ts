import { expect, test } from 'vitest'
import { afterSignal, NOTHING_SHOWN, type BasisSignal } from './basis-state.ts'

const due = { subject: 'Hạn trả lời' }
const field = { subject: 'Vấn đề' }
const after = (...signals: readonly BasisSignal[]) => signals.reduce(afterSignal, NOTHING_SHOWN)

test('what has the focus is shown', () => expect(after({ kind: 'attend', basis: due }).shown).toBe(due))

test('the pointer shows too, while nothing has the focus', () => expect(after({ kind: 'glance', basis: due }).shown).toBe(due))

test('the pointer does not displace what has the focus', () =>
  expect(after({ kind: 'attend', basis: field }, { kind: 'glance', basis: due }).shown).toBe(field))

test('what was shown stays when the focus leaves, and the pointer may show again', () => {
  const left = after({ kind: 'attend', basis: field }, { kind: 'leave' })
  expect(left.shown).toBe(field)
  expect(afterSignal(left, { kind: 'glance', basis: due }).shown).toBe(due)
})

test('the sheet opens and closes, and shows what it showed', () => {
  const closed = after({ kind: 'attend', basis: due }, { kind: 'open' }, { kind: 'close' })
  expect(closed).toEqual({ shown: due, attended: true, opened: false })
})

test('another page shows nothing of the last one', () =>
  expect(after({ kind: 'attend', basis: due }, { kind: 'open' }, { kind: 'turn-page' })).toEqual(NOTHING_SHOWN))
