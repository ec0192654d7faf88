import { localDate } from '@dam-lam/core'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { checkChain, type Link } from './check-chain.ts'

const sealOf = (previousHash: string, salt: string, text: string): string =>
  createHash('sha256').update(new Uint8Array([0])).update(Buffer.from(previousHash, 'hex')).update(Buffer.from(salt, 'hex')).update(text, 'utf8').digest('hex')

const next = (before: readonly Link[], type: Link['type'], on: Link['on']): Link => {
  const last = before.at(-1)
  const enteredAt = `${on}T02:00:00.000Z`
  const previousHash = last?.hash ?? '0'.repeat(64)
  const salt = String(before.length + 1).padStart(64, 'a')
  const text = JSON.stringify({ data: { note: 'Thuộc thẩm quyền' }, enteredAt, on, type })
  return { place: before.length + 1, type, on, enteredAt, previousHash, salt, text, hash: sealOf(previousHash, salt, text) }
}
const grow = (before: readonly Link[], type: Link['type'], on: string): readonly Link[] => [...before, next(before, type, localDate(on))]
const history = (): readonly Link[] => grow(grow(grow([], 'PlanSubmitted', '2026-01-05'), 'PlanRegistered', '2026-01-06'), 'RouteAdvised', '2026-01-07')
const faults = async (links: readonly Link[]) => (await checkChain(links)).map(({ fault }) => fault)
const changed = (place: number, change: Partial<Link>) => history().map((link) => (link.place === place ? { ...link, ...change } : link))

test('a history that is what was written holds, every seal computed anew', async () =>
  expect(await checkChain(history())).toEqual([1, 2, 3].map((place) => ({ place, fault: null, sealChecked: true }))))

test('one letter changed in a text is noticed at its event', async () =>
  expect(await faults(changed(2, { text: history()[1]?.text?.replace('Thuộc', 'Vượt') ?? '' }))).toEqual([null, 'altered', null]))

test('an event taken out is noticed', async () =>
  expect(await faults(history().filter(({ place }) => place !== 2))).toEqual([null, 'missing']))

test('an event put in the place of another is noticed by the one after it', async () => {
  const other = next(history().slice(0, 1), 'PlanWithdrawn', localDate('2026-01-06'))
  expect(await faults(history().map((link) => (link.place === 2 ? other : link)))).toEqual([null, null, 'broken-link'])
})

test('of a withheld event the link still holds, though its seal cannot be computed', async () =>
  expect(await checkChain(changed(2, { salt: null, text: null }))).toEqual([
    { place: 1, fault: null, sealChecked: true },
    { place: 2, fault: null, sealChecked: false },
    { place: 3, fault: null, sealChecked: true },
  ]))

test('a day shown beside a text that says another day is noticed', async () =>
  expect(await faults(changed(3, { on: localDate('2026-01-02') }))).toEqual([null, null, 'other-words']))
