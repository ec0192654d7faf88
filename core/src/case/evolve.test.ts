import { describe, expect, test } from 'vitest'
import { aCase, anUnsuitablePlan, type ACase } from '../testing/index.ts'
import { draftCase } from './case-file.ts'
import type { CaseEvent } from './event.ts'
import { evolve, fold, UnknownEventError } from './evolve.ts'

const approved = aCase({ plan: anUnsuitablePlan() }).submitted().registered().inAppraisal().appraised().beforeCollective().deliberated().answered()
const overridden = aCase().submitted().registered().inAppraisal().appraised().beforeCollective('executiveCommittee').deliberated('not-agreed').headDecided()
const handedOn = aCase().submitted().registered().forwardedTo('trunguong')
const taken = aCase().submitted().registered().withdrawn()
const ROADS: readonly (readonly [string, ACase])[] = [
  ['approved and answered', approved],
  ['decided by the head alone', overridden],
  ['handed on', handedOn],
  ['withdrawn', taken],
]

/** An event, and all that it holds, beyond change. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

describe.each(ROADS)('a case that is %s', (_name, { file, events }) => {
  test('is what its events tell, and they alone', () => {
    expect(fold(file.id, events)).toEqual(file)
  })

  test('is the same whether its events are told at once or one after the other', () => {
    for (const [told] of events.entries()) {
      const first = fold(file.id, events.slice(0, told))
      expect(events.slice(told).reduce(evolve, first)).toEqual(file)
    }
  })

  test('counts its events, and changes neither the case before nor the event', () => {
    const before = frozen(fold(file.id, events.slice(0, -1)))
    const last = events.slice(-1).map(frozen)
    expect(last.reduce(evolve, before)).toEqual(file)
    expect(file.version).toBe(events.length)
  })

  test('stands at its stage since a day on which something took place', () => {
    const days = events.map((event) => (event.type === 'PlanSubmitted' ? event.data.receivedOn : event.on))
    expect(days).toContain(file.stageSince)
  })
})

test('an event that nobody knows is an error, never passed over', () => {
  const stored = JSON.stringify(approved.events[0])
  for (const type of ['PlanPraised', 'toString', '__proto__']) {
    const read = JSON.parse(stored.replace('PlanSubmitted', type)) as CaseEvent
    expect(() => evolve(approved.file, read)).toThrow(UnknownEventError)
  }
})

test('nothing told yet is an empty draft', () => {
  expect(fold('case', [])).toEqual(
    draftCase({ id: 'case', proposer: { person: '', members: [], onBehalfOf: null }, managingCommittee: '', draft: {} }),
  )
})
