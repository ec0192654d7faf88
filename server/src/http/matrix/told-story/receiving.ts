import { markedPlan } from './marked-plan.ts'
import type { Teller } from './teller.ts'

export const receiving = (teller: Teller) => ({
  submit: (person: string) => teller.do(person, 'submit', {}),
  register: () => teller.do(teller.here('vanphong'), 'register', { number: teller.mark('plan', teller.here('vanphong')) }),
  extend: () => teller.do(teller.here('phobithu'), 'extend', { reason: teller.mark('plan', teller.here('phobithu')) }),
  declare: () => teller.do(teller.here('phobithu'), 'declare-within-competence', { basis: teller.mark('road', teller.here('phobithu')) }),
  advise: () => teller.do(teller.here('chanhvanphong'), 'advise', { competence: 'within', note: teller.mark('advice', teller.here('chanhvanphong')) }),
  requestSupplement: () => {
    const mark = teller.mark('road', teller.here('vanphong'))
    return teller.do(teller.here('vanphong'), 'request-supplement', { missing: [{ field: mark, note: mark }] })
  },
  supplement: (person: string) => teller.do(person, 'supplement', { plan: markedPlan(teller.name, person, [person]) }),
})
