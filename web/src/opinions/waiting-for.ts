import type { OpinionView } from '@dam-lam/contract'
import type { DutyFilter } from '../api/duties.ts'

/**
 * Of what the people said, what belongs beside these duties: open, and for whoever looks to answer; the first due first. What
 * is answered stands under «Ý kiến của Nhân dân», not among the duties that are done.
 */
export const waitingFor = (opinions: readonly OpinionView[], { state }: Pick<DutyFilter, 'state'>): readonly OpinionView[] =>
  opinions
    .filter(({ mine, open, overdue }) => mine && open && (state === 'open' || (state === 'overdue' && overdue)))
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
