import type { ActData } from '@dam-lam/core'
import type { Teller } from './teller.ts'

type Outcome = ActData<'record-deliberation'>['outcome']

const VOTES: Readonly<Partial<Record<Outcome, readonly [number, number, number]>>> = { approved: [4, 0, 0], refused: [0, 4, 0], 'not-agreed': [2, 2, 0] }

export const deciding = (teller: Teller) => ({
  put: (body: ActData<'put-to-collective'>['body'] = 'standingCommittee') => teller.do(teller.here('phobithu'), 'put-to-collective', { body }),
  /** Two members sit in the meeting who appear nowhere else in the case. */
  deliberate: (outcome: Outcome, implementers: readonly string[] = []) => {
    const author = teller.here('vanphong')
    const mark = teller.mark(outcome === 'beyond-competence' ? 'report-up' : 'outcome', author)
    const [inFavour, against, other] = VOTES[outcome] ?? [0, 0, 4]
    return teller.do(author, 'record-deliberation', {
      meeting: teller.meeting(author, mark, { for: inFavour, against, other }),
      outcome,
      reasons: mark,
      ...(outcome === 'prepare-again' && { missing: mark }),
      ...(outcome === 'beyond-competence' && { proposedSolution: mark }),
      ...(outcome === 'approved' && { implementers, conditions: [mark], urgentNeed: true, scope: teller.scope('outcome', author) }),
    })
  },
  headDecides: (implementers: readonly string[]) => {
    const head = teller.here('bithu')
    const why = teller.mark('head', head)
    return teller.do(head, 'head-decides', { feasibleBecause: why, acceptsResponsibility: true, scope: teller.scope('head', head), implementers, urgentNeed: true })
  },
  reportOverride: () => teller.do(teller.here('bithu'), 'report-override', { letter: teller.letter('head', teller.here('bithu')) }),
  reportUnsuitable: () => {
    const office = teller.here('vanphong')
    return teller.do(office, 'report-unsuitable-provision', { matter: 0, proposedChange: teller.mark('follow-up', office), letter: teller.letter('follow-up', office) })
  },
})
