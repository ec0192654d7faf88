import type { Teller } from './teller.ts'

export const inProtection = (teller: Teller) => ({
  askProtection: (person: string) => {
    const mark = teller.mark('protection', person)
    return teller.do(person, 'request-protection', { reason: mark, wanted: mark })
  },
  handUp: (to: string) => {
    const author = teller.here('bithu')
    const mark = teller.mark('handing up', author)
    return teller.do(author, 'escalate-protection', { of: 'protection/1', to: { kind: 'body', body: `ban.${to}` }, lacking: 'competence', reasons: mark, asks: mark, letter: teller.letter('handing up', author) })
  },
  reportHandingUp: () => teller.do(teller.here('vanphong'), 'report-escalation', { letter: teller.letter('protecting', teller.here('vanphong')) }),
  protect: (person: string) => {
    const mark = teller.mark('protecting', person)
    return teller.do(person, 'apply-protection-measure', { of: 'protection/1', field: 'safety', what: mark, doneBy: mark, from: teller.letter('protecting', person).date })
  },
  askToCoordinate: async (agency: string) => {
    const author = teller.here('vanphong')
    await teller.do(author, 'request-coordination', { agencies: [{ kind: 'body', body: `ban.${agency}` }], what: teller.mark('coordination', author), of: 'protection/1' })
    return teller.do(agency, 'answer-coordination', { of: 'coordination/1', text: teller.mark('coordination', agency) })
  },
})
