import type { Plan } from '../../d04-go-ahead/k1-plan.ts'
import { aCase, anUrgentCase } from '../../testing/a-case.ts'
import { aPlan, anUnsuitableMatter } from '../../testing/plan.ts'
import type { Moment } from './moment.ts'

/** What a search keeps apart while the case is in the hands of the committee where it began; elsewhere it merges it. */
export type Interest = 'clock' | 'supplements' | 'opinions' | 'legal-review'

/** Where a search begins. Three small searches look at everything that one large one would multiply. */
export interface Start {
  readonly name: string
  readonly interests: readonly Interest[]
  readonly moments: readonly Moment[]
}

/** Both kinds of plan that the text knows: on an unregulated matter, and one that holds an unsuitable matter besides. */
export const bothKindsOfPlan = (implementers: readonly string[]): readonly Plan[] => {
  const unregulated = aPlan({ implementers })
  return [unregulated, { ...unregulated, matters: [...unregulated.matters, anUnsuitableMatter()] }]
}

const drafts = (committee: string, proposer: string, implementers: readonly string[]): readonly Moment[] =>
  bothKindsOfPlan(implementers).map((plan) => {
    const { file, today } = aCase({ committee, proposer, plan })
    return { file, today }
  })

/** A situation that leaves no time to plan: for a cadre of the ward, and for its head, who can only tell a level above. */
const urgentDrafts = ['canbo.phuong', 'bithu.phuong'].map((proposer) => {
  const { file, today } = anUrgentCase({ proposer })
  return { file, today }
})

export const STARTS: readonly Start[] = [
  { name: 'something must be done at once', interests: [], moments: urgentDrafts },
  {
    name: 'a cadre of the ward proposes; the clock runs, supplements are asked for, bodies give opinions',
    interests: ['clock', 'supplements', 'opinions'],
    moments: drafts('phuong', 'canbo.phuong', ['canbo.phuong', 'canbo2.phuong']),
  },
  {
    name: 'a cadre of the province proposes; legal risk is reviewed',
    interests: ['legal-review'],
    moments: drafts('tinh', 'canbo.tinh', ['canbo.tinh', 'canbo2.tinh']),
  },
  {
    name: 'the head of the province proposes, and the officer of the appraising body is to carry it out with him',
    interests: ['opinions'],
    moments: drafts('tinh', 'bithu.tinh', ['bithu.tinh', 'thamdinh.tinh']),
  },
]
