import { cite } from '@dam-lam/law'
import type { Duty } from '../kernel/duty.ts'
import { discharged, dueByPolicy } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'
import { given } from './given.ts'

/**
 * Whoever decided on encouragement makes its result public (d5.k3); in how many days is policy. It is done once every award of
 * the decision has been published. An external committee publishes by itself.
 */
export function publicationDuties(file: CaseFile, { calendar, policyIn }: DutyContext): readonly Duty[] {
  const { publications } = file.encouragement
  const byDecision = Map.groupBy(given(file).filter(({ external }) => !external), ({ since }) => since.event)
  return [...byDecision.values()].flatMap((awards): readonly Duty[] => {
    const [first] = awards
    if (first === undefined) return []
    const { committee, since } = first
    const inWhich = awards.map(({ id }) => publications.find(({ forms }) => forms.some(({ award }) => award === id)))
    const last = inWhich.every((publication) => publication !== undefined) ? inWhich.toSorted((one, other) => one.event - other.event).at(-1) : undefined
    return [
      {
        id: `publish-encouragement/${since.event}`,
        what: 'publish-encouragement',
        holder: { kind: 'permanent-members', committee },
        since: since.on,
        startedBy: since.event,
        due: dueByPolicy(since.on, policyIn(committee, since.event)['encouragement.publish-working-days'], 'encouragement.publish-working-days', calendar),
        clauses: [cite('d5.k3', 'Công khai kết quả khuyến khích để lan tỏa việc làm tốt')],
        end: last ? discharged(last) : null,
      },
    ]
  })
}
