import type { Teller } from './teller.ts'

export const whenItGoesWrong = (teller: Teller) => ({
  /** Something goes wrong; the level above has it verified by a body of its own. */
  goWrong: async (person: string, above: string) => {
    const mark = teller.mark('work', person)
    await teller.do(person, 'report-incident', { kind: 'error', what: mark, happenedOn: teller.today(), damage: mark, part: mark, where: mark, resources: mark, byWhom: mark })
    const office = teller.here('vanphong')
    await teller.do(office, 'report-incident-to-superior', { incident: 'incident/1', letter: teller.letter('work', office) })
    const superior = `phobithu.${above}`
    const words = teller.mark('work', superior)
    await teller.do(superior, 'direct-verification', { incident: 'incident/1', lead: `ban.ubkt.${above}`, coordinating: [`ban.thamdinh.${above}`], agencies: words, instructions: words })
    await teller.do(person, 'remedy', { incident: 'incident/1', text: mark, acceptsResponsibility: true })
    const told = teller.mark('published', office)
    return teller.do(office, 'make-public', { incident: 'incident/1', title: told, text: told })
  },
  verify: (person: string, implementers: readonly string[]) => {
    const reasons = teller.mark('verified', person)
    const found = { finding: 'found', reasons } as const
    const points = ['what', 'where', 'time', 'resources', 'implementers', 'condition/1']
    const cases = ['d6.k1.g1', 'd6.k1.g2', 'd6.k1.g3', 'd6.k1.g4'] as const
    return teller.do(person, 'conclude-verification', {
      incident: 'incident/1',
      occurred: found,
      points: points.map((point) => ({ point, finding: 'inside', reasons })),
      asApproved: found,
      motives: implementers.map((cadre) => ({ person: cadre, motive: 'clean', reasons })),
      nature: reasons,
      extent: reasons,
      cause: { kind: 'objective', reasons },
      seriousConsequence: { finding: 'not-found', reasons },
      cases: cases.map((name) => ({ case: name, finding: 'not-established', reasons })),
      mitigating: reasons,
    })
  },
  decideProtection: (implementers: readonly string[]) => {
    const author = teller.here('vanphong')
    const reasons = teller.mark('conclusion', author)
    const meeting = teller.meeting(author, reasons, { for: 4, against: 0, other: 0 })
    const cadres = implementers.map((person) => ({ person, outcome: 'measures' as const, reasons, measures: reasons }))
    return teller.do(author, 'decide-protection', { incident: 'incident/1', meeting, cadres, letter: teller.letter('conclusion', author) })
  },
})
