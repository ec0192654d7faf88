import { workingDays } from '@dam-lam/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { address } from './address.ts'
import { call } from './client.ts'

export interface CountedDays {
  /** `YYYY-MM-DD`; the day itself is not counted. */
  readonly from: string
  readonly add: number
}

export const workingDaysQuery = ({ from, add }: CountedDays) =>
  queryOptions({
    queryKey: ['working-days', from, add],
    queryFn: ({ signal }) => call(address('/working-days', { from, add }), workingDays, { signal }),
  })

/** A count of working days, day by day. */
export const useWorkingDays = (count: CountedDays) => useQuery(workingDaysQuery(count))
