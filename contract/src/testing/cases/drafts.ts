import { aCase, aPlan, DAYS } from '@dam-lam/core/testing'
import type { Cases } from './cases.ts'

export const drafts: Cases = {
  draft: () => aCase(),
  'empty draft': () => aCase({ plan: {} }),
  'half a draft': () =>
    aCase({
      plan: {
        matters: [{ kind: 'unsuitable' }],
        expectedResults: [{ result: 'Nhanh hơn' }],
        risks: [{ risk: 'Chậm' }],
        scope: { ...aPlan().scope, from: DAYS.day30, to: DAYS.day1 },
      },
    }),
  'draft in a name not one’s own': () => aCase({ onBehalfOf: 'phuong', committee: 'tinh' }),
  'draft of nobody known': () => aCase({ proposer: 'nguoila', plan: aPlan() }),
}
