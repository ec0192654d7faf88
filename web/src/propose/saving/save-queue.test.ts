import type { PlanDraft } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { openQueue } from './open-queue.ts'
import { afterSaveSignal, type SaveQueue, type SaveSignal } from './save-queue.ts'
import { saveWords } from './save-words.ts'

const start: PlanDraft = { title: 'Tiếp nhận lưu động' }
const opened = openQueue({ plan: start, draftVersion: 3 }, null)
const after = (queue: SaveQueue, ...signals: readonly SaveSignal[]): SaveQueue => signals.reduce(afterSaveSignal, queue)

const typed = (title: string): SaveSignal => ({ kind: 'typed', plan: { title } })
const send: SaveSignal = { kind: 'send' }
const saved = (draftVersion: number): SaveSignal => ({ kind: 'saved', draftVersion, at: '2026-01-05T14:05:00+07:00' })
const noAnswer: SaveSignal = { kind: 'failed', again: true, reason: 'Không kết nối được với máy chủ' }
const theirs = (plan: PlanDraft, draftVersion = 4): SaveSignal => ({ kind: 'changed-elsewhere', theirs: { plan, draftVersion } })

describe('saving as it is typed', () => {
  test('what is typed waits, is sent over the version read, and then rests', () => {
    const sending = after(opened, typed('A'), send)
    expect(sending.phase).toEqual({ kind: 'sending', plan: { title: 'A' }, over: 3 })
    const rested = after(sending, saved(4))
    expect(rested.phase).toEqual({ kind: 'saved' })
    expect(rested.base).toEqual({ plan: { title: 'A' }, draftVersion: 4 })
    expect(saveWords(rested)).toBe('Đã lưu lúc 14:05')
  })

  test('what is typed while a version is on its way goes next, over the new version', () => {
    const rested = after(opened, typed('A'), send, typed('AB'), saved(4))
    expect(rested.phase).toEqual({ kind: 'waiting' })
    expect(after(rested, send).phase).toEqual({ kind: 'sending', plan: { title: 'AB' }, over: 4 })
  })

  test('one version is on its way at a time', () => {
    const sending = after(opened, typed('A'), send, typed('AB'))
    expect(after(sending, send)).toBe(sending)
  })

  test('what is typed and taken away again needs no sending', () => {
    expect(after(opened, typed('A'), typed('Tiếp nhận lưu động')).phase).toEqual({ kind: 'saved' })
  })
})

describe('without an answer', () => {
  test('every word stays, is said to be unsaved, and is sent again', () => {
    const failed = after(opened, typed('A'), send, noAnswer)
    expect(failed.plan).toEqual({ title: 'A' })
    expect(saveWords(failed)).toBe('Chưa lưu được, đang thử lại')
    expect(after(failed, send).phase).toEqual({ kind: 'sending', plan: { title: 'A' }, over: 3 })
  })

  test('a version that arrived without an answer is not somebody else', () => {
    const again = after(opened, typed('A'), send, noAnswer, typed('AB'), send)
    const known = after(again, theirs({ title: 'A' }))
    expect(known.phase).toEqual({ kind: 'waiting' })
    expect(known.plan).toEqual({ title: 'AB' })
    expect(known.base.draftVersion).toBe(4)
  })

  test('of several versions without an answer, whichever arrived is known', () => {
    const again = after(opened, typed('A'), send, noAnswer, typed('AB'), send, noAnswer, typed('ABC'), send)
    expect(after(again, theirs({ title: 'A' })).phase).toEqual({ kind: 'waiting' })
    expect(after(again, theirs({ title: 'AB' })).phase).toEqual({ kind: 'waiting' })
  })
})

describe('changed elsewhere', () => {
  test('in another place: both changes stand, and ours is sent over theirs', () => {
    const merged = after(opened, typed('A'), send, theirs({ ...start, problem: 'Của văn phòng.' }))
    expect(merged.plan).toEqual({ title: 'A', problem: 'Của văn phòng.' })
    expect(after(merged, send).phase).toMatchObject({ kind: 'sending', over: 4 })
  })

  test('in the same place: nothing is sent until a person has chosen, and both texts are at hand', () => {
    const clash = after(opened, typed('A'), send, theirs({ title: 'B' }))
    expect(clash.phase).toMatchObject({ kind: 'clash', merged: { clashes: ['title'] }, theirs: { plan: { title: 'B' } } })
    expect(clash.plan).toEqual({ title: 'A' })
    expect(after(clash, send)).toBe(clash)
    expect(after(clash, typed('AA')).phase).toMatchObject({ kind: 'clash', merged: { plan: { title: 'AA' } } })
  })

  test('once chosen, the choice goes over their version; choosing theirs needs no sending', () => {
    const clash = after(opened, typed('A'), send, theirs({ title: 'B' }))
    expect(after(clash, { kind: 'settled', plan: { title: 'B / A' } }, send).phase).toEqual({ kind: 'sending', plan: { title: 'B / A' }, over: 4 })
    expect(after(clash, { kind: 'settled', plan: { title: 'B' } }).phase).toEqual({ kind: 'saved' })
  })
})

describe('opening a draft again', () => {
  const left = { plan: { title: 'A' }, base: { plan: start, draftVersion: 3 }, unanswered: [] }

  test('what had not reached the server is on the page and waits to be sent', () => {
    const resumed = openQueue({ plan: start, draftVersion: 3 }, left)
    expect(resumed.plan).toEqual({ title: 'A' })
    expect(resumed.phase).toEqual({ kind: 'waiting' })
  })

  test('what had reached it after all is not sent again', () => {
    expect(openQueue({ plan: { title: 'A' }, draftVersion: 4 }, left).phase).toEqual({ kind: 'saved' })
  })

  test('a version that was on its way when the page was closed is not somebody else', () => {
    const closed = { ...left, plan: { title: 'AB' }, unanswered: [{ title: 'A' }] }
    const arrivedBefore = openQueue({ plan: { title: 'A' }, draftVersion: 4 }, closed)
    expect(arrivedBefore.phase).toEqual({ kind: 'waiting' })
    const arrivesLater = after(openQueue({ plan: start, draftVersion: 3 }, closed), send, theirs({ title: 'A' }))
    expect(arrivesLater.phase).toEqual({ kind: 'waiting' })
    expect(arrivesLater.plan).toEqual({ title: 'AB' })
  })

  test('what somebody changed meanwhile in the same place is put to the person', () => {
    expect(openQueue({ plan: { title: 'B' }, draftVersion: 4 }, left).phase.kind).toBe('clash')
  })
})
