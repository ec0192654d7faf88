import type { Draft } from '@dam-lam/contract'
import type { PlanDraft } from '@dam-lam/core'
import { useEffect, useReducer, useRef, useState } from 'react'
import { heldBack } from './held-back.ts'
import { forgetLocally, readLocally } from './local-copy.ts'
import { openQueue } from './open-queue.ts'
import { afterSaveSignal, type SaveQueue } from './save-queue.ts'
import { sendDraft } from './send-draft.ts'
import { useKeptLocally } from './use-kept-locally.ts'

// Long enough not to send every letter, short enough that nobody waits for it.
const REST_MS = 800
const TRY_AGAIN_MS = 5_000

export interface DraftSaving {
  /** What is kept, and what is on its way. */
  readonly queue: SaveQueue
  /** The plan as it stands on the page. */
  readonly plan: PlanDraft
  /** Some of it bears a mark of secrecy and is kept nowhere. */
  readonly holdsBack: boolean
  /** The whole plan as it now stands. */
  readonly type: (plan: PlanDraft) => void
  /** Sends at once what waits or failed. */
  readonly send: () => void
  /** A person has chosen between two versions. */
  readonly settle: (plan: PlanDraft) => void
}

/** Saves a draft as it is typed; whatever the server does not have yet is kept on this machine, unless it may be kept nowhere. */
export function useDraftSaving(draft: Draft, keepsSecrets: boolean): DraftSaving {
  const { id } = draft
  const [queue, signal] = useReducer(afterSaveSignal, draft, (draft) => opened(draft, keepsSecrets))
  const [held, hold] = useState<PlanDraft>(() => heldBack(draft.plan, {}, keepsSecrets).held)
  const { phase } = queue
  const holdsBack = Object.keys(held).length > 0
  useKeptLocally(id, queue, holdsBack)
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
    plan: { ...queue.plan, ...held },
    holdsBack,
    type: (typed) => {
      const { kept, held } = heldBack(typed, queue.plan, keepsSecrets)
      hold(held)
      signal({ kind: 'typed', plan: kept })
    },
    send: () => signal({ kind: 'send' }),
    settle: (plan) => signal({ kind: 'settled', plan }),
  }
}

/** A draft kept before anybody searched may bear a mark: it stays on the page, and what is kept goes on without it. */
function opened({ id, plan, draftVersion }: Draft, keepsSecrets: boolean): SaveQueue {
  const queue = openQueue({ plan, draftVersion }, readLocally(id))
  return afterSaveSignal(queue, { kind: 'typed', plan: heldBack(queue.plan, {}, keepsSecrets).kept })
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
