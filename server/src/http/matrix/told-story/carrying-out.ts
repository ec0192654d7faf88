import type { Teller } from './teller.ts'

export const carryingOut = (teller: Teller) => ({
  begin: (person: string) => teller.do(person, 'start-implementation', { note: teller.mark('work', person) }),
  progress: (person: string) => {
    const mark = teller.mark('work', person)
    return teller.do(person, 'report-progress', { done: mark, results: mark, risks: mark })
  },
  hinder: async (person: string) => {
    const mark = teller.mark('work', person)
    await teller.do(person, 'raise-difficulty', { what: mark, proposal: mark })
    const author = teller.here('bithu')
    return teller.do(author, 'resolve-difficulty', { of: 'difficulty/1', how: 'removed', text: teller.mark('work', author) })
  },
  finish: async (person: string) => {
    const mark = teller.mark('work', person)
    await teller.do(person, 'complete', { results: [{ expected: 0, achieved: 'part', evidence: mark }], summary: mark })
    const author = teller.here('vanphong')
    const reasons = teller.mark('conclusion', author)
    return teller.do(author, 'evaluate-results', { meeting: teller.meeting(author, reasons, { for: 4, against: 0, other: 0 }), verdict: 'partly', reasons })
  },
})
