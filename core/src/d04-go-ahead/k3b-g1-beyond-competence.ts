import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { permanentMembersOf } from '../organisations/post.ts'
import { LETTER_RULES, type Letter } from '../practice/letter.ts'
import { writtenOut } from '../practice/written.ts'
import type { Entry } from './k3-receipt.ts'

/**
 * The collective itself found the matter beyond its competence (d4.k3.b.g1): it is reported to the *direct* superior
 * with a proposed solution. From then on the superior has the plan before it and owes an answer of its own.
 */
export interface BeyondCompetenceData {
  readonly proposedSolution: string
  readonly letter: Letter
}

export interface BeyondCompetence extends Entry {
  readonly from: string
  readonly to: string
  readonly proposedSolution: string
  readonly letter: Letter
}

export interface BeyondCompetenceEvents {
  readonly BeyondCompetenceReported: BeyondCompetenceData & { readonly from: string; readonly to: string }
}

const REPORT_UP = law(cite('d4.k3.b.g1', 'Trường hợp vượt thẩm quyền thì báo cáo lên cấp trên trực tiếp và đề xuất giải pháp'))

const collectiveFoundSo = rule({
  id: 'report-beyond-competence.collective-found-so',
  basis: REPORT_UP,
  holds: ({ file }: Situation) => orElse(file.deliberations.at(-1)?.outcome === 'beyond-competence'),
})

const superiorExists = rule({
  id: 'report-beyond-competence.has-superior',
  basis: REPORT_UP,
  holds: ({ file, organisations, on }: Situation) =>
    orElse(organisations.superior(file.competentCommittee, on) !== null, { committee: file.competentCommittee }),
})

export const reportBeyondCompetence = act({
  name: 'report-beyond-competence',
  basis: REPORT_UP,
  power: [by('report-beyond-competence.by-permanent-members', REPORT_UP, ({ file }) => [permanentMembersOf(file.competentCommittee)])],
  moment: [at('report-beyond-competence.stage', ['decided'], REPORT_UP), collectiveFoundSo, superiorExists],
  carries: [
    writtenOut('report-beyond-competence.solution', REPORT_UP, (data: BeyondCompetenceData) => data.proposedSolution),
    ...LETTER_RULES,
  ],
  events: ({ file, data, organisations, on }: Situation<BeyondCompetenceData>) => {
    const from = file.competentCommittee
    const to = organisations.superior(from, on)
    return to === null ? [] : [{ type: 'BeyondCompetenceReported', data: { ...data, from, to } }]
  },
})

export const beyondCompetenceHandlers: Handlers<keyof BeyondCompetenceEvents> = {
  BeyondCompetenceReported: (file, { data, on, enteredOn }, event) => ({
    competentCommittee: data.to,
    beyondCompetence: { ...data, event, on, enteredOn },
    receipts: [
      ...file.receipts,
      {
        committee: data.to,
        receivedOn: on,
        reason: 'reported-up',
        event,
        enteredOn,
        registered: null,
        extended: null,
        reply: null,
      },
    ],
  }),
}
