import { expect, test } from 'vitest'
import { isProblem, mayPass, noAnswer, Problem, unreadableAnswer } from './problem.ts'

const notFound = new Problem({ type: 'about:blank', title: 'Không có', status: 404, code: 'not-found', detail: '' })

test('a problem is asked for by its status', () => {
  expect(isProblem(notFound, 404)).toBe(true)
  expect(isProblem(notFound, 422)).toBe(false)
  expect(isProblem(new TypeError('x'))).toBe(false)
})

test.each([
  ['no answer', noAnswer(), true],
  ['a fault of the server', unreadableAnswer(502), true],
  ['an error of the page', new TypeError('x'), true],
  ['what is not there', notFound, false],
])('%s may pass when asked again: %o', (_, error, may) => expect(mayPass(error)).toBe(may))

test('what is only in some documents is empty in the others', () =>
  expect([notFound.refusals, notFound.errors, notFound.events, notFound.version]).toEqual([[], [], [], undefined]))
