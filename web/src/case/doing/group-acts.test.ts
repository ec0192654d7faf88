import { ACT_NAMES, type ActName } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { groupActs } from './group-acts.ts'

const allowed = (...names: readonly ActName[]) => names.map((act) => ({ act, title: act, ground: 'practice' as const, clauses: [], allowed: true, refusals: [] }))

test('few acts stand side by side', () => expect(groupActs(allowed('register', 'request-supplement', 'extend', 'correct-entry'))).toEqual([]))

test('many stand by what they are about, in the order in which a case comes to them', () =>
  expect(groupActs(allowed('inspect', 'report-incident', 'propose-encouragement', 'initiate-protection', 'stop-implementation')).map(({ matter, acts }) => [matter, acts.map(({ act }) => act)])).toEqual([
    ['Thực hiện', ['inspect', 'stop-implementation']],
    ['Rủi ro, sai sót', ['report-incident']],
    ['Khuyến khích', ['propose-encouragement']],
    ['Bảo vệ cán bộ', ['initiate-protection']],
  ]))

test('none is lost', () =>
  expect(groupActs(allowed(...ACT_NAMES)).flatMap(({ acts }) => acts.map(({ act }) => act)).toSorted()).toEqual([...ACT_NAMES].toSorted()))
