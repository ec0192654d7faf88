import { dutyBoard } from '@dam-lam/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { address } from './address.ts'
import { call } from './client.ts'

/** Whose duties are counted, and which of them. */
export interface DutyBoardFilter {
  readonly committee?: string | undefined
  readonly below: boolean
  readonly overdue: boolean
  readonly dueFrom?: string | undefined
  readonly dueTo?: string | undefined
}

/** The duties of a committee and of those below it, in numbers, piece by piece. */
export const useDutyBoard = ({ below, overdue, ...filter }: DutyBoardFilter) =>
  useInfiniteQuery({
    queryKey: ['duty-board', filter, below, overdue],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      call(address('/duties/board', { ...filter, below: below ? 1 : 0, overdue: overdue ? 1 : 0, cursor: pageParam }), dutyBoard, { signal }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages: [first, ...others] }) => first && { ...first, items: [...first.items, ...others.flatMap(({ items }) => items)] },
  })
