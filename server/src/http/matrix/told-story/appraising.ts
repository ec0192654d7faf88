import type { Teller } from './teller.ts'

export const appraising = (teller: Teller) => ({
  assign: (coordinating: readonly string[] = [`ban.phoihop.${teller.at}`], lead = `ban.thamdinh.${teller.at}`) =>
    teller.do(teller.here('phobithu'), 'assign-appraisal', { lead: { body: lead }, coordinating: coordinating.map((body) => ({ body })) }),
  council: (chair: string, secretary: string, members: readonly string[]) =>
    teller.do(teller.here('phobithu'), 'establish-council', { chair, secretary, members: [...members] }),
  legalReview: () => teller.do(teller.here('phobithu'), 'assign-legal-review', { lead: `ban.ubkt.${teller.at}`, coordinating: ['ban.noichinh.tinh'] }),
  replaceAppraiser: (body: string, by: string) =>
    teller.do(teller.here('bithu'), 'replace-appraiser', { body, by, reason: teller.mark('request', teller.here('bithu')) }),
  opinion: (person: string) => {
    const mark = teller.mark('opinion', person)
    return teller.do(person, 'give-opinion', { opinion: 'conditional', reasons: mark, conditions: mark, legalRisks: mark })
  },
  report: (person = teller.here('thamdinh'), feasible = true) => {
    const mark = teller.mark('findings', person)
    const within = { withinConstitution: true, withinLaw: true, withinCharter: true, withinFunction: true, urgentNeed: true }
    return teller.do(person, 'report-appraisal', { feasible, effective: true, ...within, reasons: mark, recommendation: mark })
  },
  notifyInfeasible: () => teller.do(teller.here('phobithu'), 'notify-infeasible', { reasons: teller.mark('follow-up', teller.here('phobithu')) }),
})
