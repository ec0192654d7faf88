import { localDate } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { attemptFor } from './attempt.ts'
import { keptUnder, readKeptForm, type KeptForm } from './kept-form.ts'

const body = { expectedVersion: 3, data: { reason: 'Trùng với đề án khác' } }

test('what got no answer is sent under the same key', () => {
  const first = attemptFor(body, null, () => 'first')
  expect(attemptFor({ ...body }, first, () => 'second')).toBe(first)
})

test('what was changed is another attempt', () => {
  const first = attemptFor(body, null, () => 'first')
  expect(attemptFor({ ...body, expectedVersion: 4 }, first, () => 'second').key).toBe('second')
})

test('a key of its own for each attempt', () => expect(attemptFor(body, null).key).not.toBe(attemptFor(body, null).key))

test('a kept form comes back as it was', () => {
  const form: KeptForm = { typed: { reason: 'Trùng', letter: { number: '12-CV/ĐU' } }, on: localDate('2026-02-13'), as: 'bithu.phuong/head', attempt: { key: 'k', body: '{}' } }
  expect(readKeptForm(JSON.stringify(form))).toEqual(form)
})

test('what the browser cannot give back as a form is as if nothing were kept', () => {
  expect(readKeptForm(null)).toBeUndefined()
  expect(readKeptForm('{broken')).toBeUndefined()
  expect(readKeptForm('[1]')).toEqual({ typed: {}, on: null, as: '', attempt: null })
})

test('nobody finds the words of another', () => expect(keptUnder('a', 'c1', 'withdraw')).not.toBe(keptUnder('b', 'c1', 'withdraw')))
