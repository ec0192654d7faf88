import type { ActData } from '@dam-lam/core'
import { marked } from '../marks.ts'
import { markedPlan } from './marked-plan.ts'
import type { Teller } from './teller.ts'

export const answering = (teller: Teller) => ({
  reply: (kind: ActData<'issue-reply'>['kind']) => teller.do(teller.here('vanphong'), 'issue-reply', { kind, letter: teller.letter('reply', teller.here('vanphong')) }),
  replyFrom: (committee: string) => {
    const office = `vanphong.${committee}`
    const mark = marked(teller.name, 'reply', office)
    return teller.do(office, 'issue-reply', { kind: 'beyond-competence', letter: { ...teller.letter('reply', office), number: mark, text: mark, signedBy: `bithu.${committee}` } })
  },
  /** From here on the case is at the other committee. */
  forward: async (to: string) => {
    const author = teller.here('phobithu')
    await teller.do(author, 'forward', { to, reason: teller.mark('road', author), letter: teller.letter('road', author) })
    teller.moveTo(to)
  },
  informSuperior: (from: string) => {
    const office = `vanphong.${from}`
    return teller.do(office, 'inform-superior', { letter: { ...teller.letter('road', office), signedBy: `bithu.${from}` } })
  },
  /** From here on the case is at the superior. */
  reportUp: async (to: string) => {
    const author = teller.here('phobithu')
    await teller.do(author, 'report-beyond-competence', { proposedSolution: teller.mark('road', author), letter: teller.letter('road', author) })
    teller.moveTo(to)
  },
  resubmit: async (person: string) => {
    teller.nextRound()
    return teller.do(person, 'resubmit', { plan: markedPlan(teller.name, person, [person], false, teller.round) })
  },
})
