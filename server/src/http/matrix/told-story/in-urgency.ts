import type { Teller } from './teller.ts'

export const inUrgency = (teller: Teller) => ({
  reportUrgent: (person: string, to: string) => {
    const mark = teller.mark('urgency', person)
    return teller.do(person, 'report-urgent', { to, situation: mark, whyNoTimeToPlan: mark, form: 'phone' })
  },
  direct: (head: string) => teller.do(head, 'direct-urgent', { direction: teller.mark('urgency', head), form: 'message' }),
  account: (person: string) => {
    const mark = teller.mark('urgency', person)
    return teller.do(person, 'report-urgent-in-writing', { account: mark, results: mark })
  },
  concludeUrgent: () => {
    const author = teller.here('vanphong')
    const mark = teller.mark('conclusion', author)
    const meeting = teller.meeting(author, mark, { for: 4, against: 0, other: 0 })
    return teller.do(author, 'conclude-urgent', { meeting, evaluation: mark, recognised: 'part', scope: teller.scope('conclusion', author), letter: teller.letter('conclusion', author) })
  },
})
