import type { ActData } from '@dam-lam/core'
import { useState } from 'react'
import { useDoAct } from '../../api/acts.ts'
import { isProblem, type Problem } from '../../api/problem.ts'
import { newKey } from './new-key.ts'

export interface Submit {
  /** Sends the draft; calls back once it has been received. */
  readonly submit: (data: ActData<'submit'>, onSent: () => void) => void
  readonly problem: Problem | null
  readonly sending: boolean
}

/**
 * Sending a draft. While no answer has come the same key is used again, so that pressing twice sends once; after an
 * answer, the next attempt is another one.
 */
export function useSubmit(caseId: string): Submit {
  const [key, setKey] = useState(newKey)
  const { mutate, error, isPending } = useDoAct()
  return {
    submit: (data, onSent) =>
      mutate(
        { caseId, act: 'submit', body: { expectedVersion: 0, data }, key },
        { onSuccess: onSent, onError: (error) => !isProblem(error, 0) && setKey(newKey()) },
      ),
    problem: isProblem(error) ? error : null,
    sending: isPending,
  }
}
