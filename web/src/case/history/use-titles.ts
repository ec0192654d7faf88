import type { EventView } from '@dam-lam/contract'
import type { LocalDate } from '@dam-lam/core'
import { useQueries } from '@tanstack/react-query'
import { committeeQuery } from '../../api/committees.ts'

/** The titles of the positions in which the events were entered, by the id of the position; one that is not found is left out. */
export function useTitles(events: readonly EventView[]): ReadonlyMap<string, string> {
  const days = lastDayByCommittee(events)
  return useQueries({
    queries: [...days].map(([committee, on]) => committeeQuery(committee, on)),
    combine: (answers) => new Map(answers.flatMap(({ data }) => data?.holders ?? []).map(({ id, title }) => [id, title])),
  })
}

const lastDayByCommittee = (events: readonly EventView[]): ReadonlyMap<string, LocalDate> =>
  new Map(events.flatMap(({ by, enteredOn }) => (by?.committee ? [[by.committee, enteredOn] as const] : [])))
