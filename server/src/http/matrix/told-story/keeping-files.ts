import type { Teller } from './teller.ts'

export const keepingFiles = (teller: Teller) => ({
  withdraw: (person: string) => teller.do(person, 'withdraw', { reason: teller.mark('road', person) }),
  correct: () => {
    const office = teller.here('vanphong')
    const mark = teller.mark('road', office)
    return teller.do(office, 'correct-entry', { event: 2, field: 'number', value: mark, reason: mark })
  },
  archive: () => teller.do(teller.here('vanphong'), 'archive', { reason: teller.mark('road', teller.here('vanphong')) }),
})
