import { describe, expect, test } from 'vitest'
import { noAnswer } from '../../api/problem.ts'
import { afterUploadSignal, nextToSend, type Sending, type UploadSignal } from './uploads-state.ts'

const file = (name: string): File => new File(['x'], name)
const after = (...signals: readonly UploadSignal[]): readonly Sending[] => signals.reduce(afterUploadSignal, [])
const told = (uploads: readonly Sending[]) => uploads.map(({ key, file: { name }, phase }) => [key, name, phase.kind])
const chosen = { kind: 'chosen', files: [file('a.pdf'), file('b.pdf')] } as const

describe('files on their way', () => {
  test('they wait in the order in which they were chosen, and are sent one at a time', () => {
    expect(told(after(chosen))).toEqual([[1, 'a.pdf', 'waiting'], [2, 'b.pdf', 'waiting']])
    expect(nextToSend(after(chosen))?.key).toBe(1)
    expect(nextToSend(after(chosen, { kind: 'sending', key: 1, part: 0.5 }))).toBeUndefined()
    expect(nextToSend(after(chosen, { kind: 'sending', key: 1, part: 1 }, { kind: 'gone', key: 1 }))?.key).toBe(2)
  })

  test('one that failed stays, keeps no other waiting, and can be sent again', () => {
    const failed = after(chosen, { kind: 'failed', key: 1, problem: noAnswer() })
    expect(nextToSend(failed)?.key).toBe(2)
    expect(told(afterUploadSignal(failed, { kind: 'again', key: 1 }))[0]).toEqual([1, 'a.pdf', 'waiting'])
  })

  test('what is chosen later gets a key of its own', () => {
    expect(told(after(chosen, { kind: 'gone', key: 1 }, { kind: 'chosen', files: [file('c.pdf')] }))).toEqual([[2, 'b.pdf', 'waiting'], [3, 'c.pdf', 'waiting']])
  })
})
