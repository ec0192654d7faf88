import type { CaseView, Me } from '@dam-lam/contract'
import { partiesOf } from '@dam-lam/core'

/** Whether a reader with these reasons may know, before the reply, what happens inside the committee. */
export const seesInside = ({ why }: Pick<CaseView, 'why'>): boolean =>
  why.includes('managing-committee') || why.includes('competent-committee')

/** The same of a line of a list, which does not say why its reader sees it. */
export function belongsToCommittee(me: Me, { managingCommittee, competentCommittee }: Pick<CaseView, 'managingCommittee' | 'competentCommittee'>): boolean {
  const parties = partiesOf(me.person.id, me.positions.map((position) => ({ ...position, person: me.person.id })))
  return [managingCommittee, competentCommittee].some(({ id }) => parties.includes(`committee/${id}`))
}
