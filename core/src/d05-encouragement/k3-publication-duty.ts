import { cite } from '@dam-lam/law'
import type { Duty } from '../kernel/duty.ts'
import { discharged, dueByPolicy } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'
import { given } from './given.ts'

/**
 * Whoever decided on encouragement makes its result public (d5.k3); in how many days is policy. It is done once every award of
 * the decision has been published; a publication that was withdrawn is owed anew. An external committee publishes by itself.
 */
export function publicationDuties(file: CaseFile, { calendar, policyIn }: DutyContext): readonly Duty[] {
  const { publications } = file.encouragement
  const byDecision = Map.groupBy(given(file).filter(({ external }) => !external), ({ since }) => since.event)
  const first = [...byDecision.values()].flatMap((awards): readonly Duty[] => {
    const [award] = awards
    if (award === undefined) return []
    const { committee, since } = award
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
  return [...first, ...afterWithdrawal(file, { calendar, policyIn })]
}

/** What was withdrawn is owed anew, from the withdrawal on; what was done before stays done. */
function afterWithdrawal(file: CaseFile, { calendar, policyIn }: Pick<DutyContext, 'calendar' | 'policyIn'>): readonly Duty[] {
  const { encouragement: { publications }, withdrawnPublications } = file
  const own = given(file).filter(({ external }) => !external).map(({ id }) => id)
  return withdrawnPublications.flatMap(({ of, committee, event, on }): readonly Duty[] => {
    const withdrawn = publications.find((publication) => publication.event === of)
    const forms = withdrawn?.forms.filter(({ award }) => own.includes(award)) ?? []
    if (forms.length === 0) return []
    const again = forms.map(({ award }) => publications.find((later) => later.event > event && later.forms.some((form) => form.award === award)))
    const last = again.every((publication) => publication !== undefined) ? again.toSorted((one, other) => one.event - other.event).at(-1) : undefined
    return [
      {
        id: `publish-encouragement/${event}`,
        what: 'publish-encouragement',
        holder: { kind: 'permanent-members', committee },
        since: on,
        startedBy: event,
        due: dueByPolicy(on, policyIn(committee, event)['encouragement.publish-working-days'], 'encouragement.publish-working-days', calendar),
        clauses: [cite('d5.k3', 'Công khai kết quả khuyến khích để lan tỏa việc làm tốt')],
        end: last ? discharged(last) : null,
      },
    ]
  })
}
