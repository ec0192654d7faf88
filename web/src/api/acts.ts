import { actAnswer, type ActAnswer } from '@dam-lam/contract'
import type { ActName, LocalDate } from '@dam-lam/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from './client.ts'
import { caseQuery } from './case.ts'

/** What is sent to do an act: the version that the person has seen, when it took place, in which position, and its data. */
export interface ActBody {
  readonly expectedVersion: number
  /** Left out where it is today. */
  readonly on?: LocalDate | undefined
  /** Left out where the server is to find the position that has the power. */
  readonly as?: string | undefined
  readonly data: unknown
}

export interface ActSent {
  readonly caseId: string
  readonly act: ActName
  readonly body: ActBody
}

const path = ({ caseId, act }: ActSent): string => `/cases/${encodeURIComponent(caseId)}/acts/${act}`

/** Has the server judge an act without writing anything: what would then have happened, or every refusal. */
export const useTryAct = () =>
  useMutation({
    mutationFn: (sent: ActSent): Promise<ActAnswer> => call(`${path(sent)}?dryRun=1`, actAnswer, { method: 'POST', body: sent.body }),
  })

/**
 * Does an act. The same key again gives the same answer and does nothing a second time, so that what got no answer can
 * be sent anew. Afterwards everything that the act may have changed is asked anew.
 */
export function useDoAct() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ key, ...sent }: ActSent & { readonly key: string }): Promise<ActAnswer> =>
      call(path(sent), actAnswer, { method: 'POST', body: sent.body, headers: { 'idempotency-key': key } }),
    onSuccess: async (_, { caseId }) => {
      void client.invalidateQueries({ queryKey: ['cases'] })
      void client.invalidateQueries({ queryKey: ['duties'] })
      await client.invalidateQueries({ queryKey: caseQuery(caseId).queryKey })
    },
  })
}
