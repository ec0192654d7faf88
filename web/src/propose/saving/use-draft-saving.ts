import type { Draft } from '@dam-lam/contract'
import type { PlanDraft } from '@dam-lam/core'
import { useEffect, useReducer, useRef } from 'react'
import { forgetLocally, readLocally } from './local-copy.ts'
import { openQueue } from './open-queue.ts'
import { afterSaveSignal, type SaveQueue } from './save-queue.ts'
import { sendDraft } from './send-draft.ts'
import { useKeptLocally } from './use-kept-locally.ts'

// Long enough not to send every letter, short enough that nobody waits for it.
const REST_MS = 800
const TRY_AGAIN_MS = 5_000

export interface DraftSaving {
  readonly queue: SaveQueue
  /** The whole plan as it now stands. */
  readonly type: (plan: PlanDraft) => void
  /** Sends at once what waits or failed. */
  readonly send: () => void
  /** A person has chosen between two versions. */
  readonly settle: (plan: PlanDraft) => void
}

/** Saves a draft as it is typed; whatever the server does not have yet is kept on this machine. */
export function useDraftSaving(draft: Draft): DraftSaving {
  const { id } = draft
  const [queue, signal] = useReducer(afterSaveSignal, draft, ({ plan, draftVersion }) => openQueue({ plan, draftVersion }, readLocally(id)))
  const { phase } = queue
  useKeptLocally(id, queue)
  useSentOnLeaving(id, queue)

  useEffect(() => {
    if (phase.kind !== 'waiting' && !(phase.kind === 'failed' && phase.again)) return
    const timer = setTimeout(() => signal({ kind: 'send' }), phase.kind === 'waiting' ? REST_MS : TRY_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [phase])

  useEffect(() => {
    if (phase.kind === 'sending') void sendDraft(id, phase.plan, phase.over).then(signal)
  }, [id, phase])

  useEffect(() => {
    const tryAgain = () => signal({ kind: 'send' })
    addEventListener('online', tryAgain)
    return () => removeEventListener('online', tryAgain)
  }, [])

  return {
    queue,
    type: (plan) => signal({ kind: 'typed', plan }),
    send: () => signal({ kind: 'send' }),
    settle: (plan) => signal({ kind: 'settled', plan }),
  }
}

/** What still rests when the page is left goes out then; if it does not arrive, the copy on this machine stays. */
function useSentOnLeaving(id: string, queue: SaveQueue): void {
  const latest = useRef(queue)
  useEffect(() => {
    latest.current = queue
  }, [queue])
  useEffect(
    () => () => {
      const { phase, plan, base } = latest.current
      if (phase.kind !== 'waiting') return
      void sendDraft(id, plan, base.draftVersion).then(({ kind }) => kind === 'saved' && forgetLocally(id))
    },
    [id],
  )
}
