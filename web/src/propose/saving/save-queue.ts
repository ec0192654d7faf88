import type { PlanDraft } from '@dam-lam/core'
import { mergeDrafts, type MergedDrafts } from './merge-drafts.ts'
import { sameAnswer } from './same-answer.ts'

/**
 * How a draft gets from the keyboard to the server without losing a word.
 *
 * At any moment one version is being sent or none; what is typed meanwhile waits and goes next. A version that got no
 * answer may have arrived all the same: when the server then says that somebody has changed the draft, that somebody may be
 * ourselves. Typed at 9:00, sent, no answer; typed on, sent again at 9:01, «changed elsewhere» — by what was sent at 9:00.
 */
export interface SavedDraft {
  readonly plan: PlanDraft
  readonly draftVersion: number
}

export type SavePhase =
  /** The server has everything. */
  | { readonly kind: 'saved' }
  /** Something was typed; it is sent after a short rest. */
  | { readonly kind: 'waiting' }
  /** Written over the version `over`. */
  | { readonly kind: 'sending'; readonly plan: PlanDraft; readonly over: number }
  /** It was not taken. `again`: worth trying as it is, after a while. */
  | { readonly kind: 'failed'; readonly again: boolean; readonly reason: string }
  /** Changed elsewhere, in the same places. */
  | { readonly kind: 'clash'; readonly merged: MergedDrafts; readonly theirs: SavedDraft }

export interface SaveQueue {
  /** The plan as it is on the page. */
  readonly plan: PlanDraft
  /** What the server is known to have. */
  readonly base: SavedDraft
  readonly phase: SavePhase
  /** What was sent over `base` and has no answer; one of these may have arrived. */
  readonly unanswered: readonly PlanDraft[]
  /** When the server last took something, as an instant. */
  readonly savedAt: string | null
}

export type SaveSignal =
  | { readonly kind: 'typed'; readonly plan: PlanDraft }
  | { readonly kind: 'send' }
  | { readonly kind: 'saved'; readonly draftVersion: number; readonly at: string }
  | { readonly kind: 'failed'; readonly again: boolean; readonly reason: string }
  | { readonly kind: 'changed-elsewhere'; readonly theirs: SavedDraft }
  | { readonly kind: 'settled'; readonly plan: PlanDraft }

/** The queue after a signal. A signal that does not fit the phase changes nothing. */
export function afterSaveSignal(queue: SaveQueue, signal: SaveSignal): SaveQueue {
  switch (signal.kind) {
    case 'typed':
      return typed(queue, signal.plan)
    case 'send':
      return queue.phase.kind === 'waiting' || queue.phase.kind === 'failed'
        ? {
            ...queue,
            phase: { kind: 'sending', plan: queue.plan, over: queue.base.draftVersion },
            unanswered: [...queue.unanswered, queue.plan].slice(-MOST_UNANSWERED),
          }
        : queue
    case 'saved':
      if (queue.phase.kind !== 'sending') return queue
      return rested({ ...queue, base: { plan: queue.phase.plan, draftVersion: signal.draftVersion }, unanswered: [], savedAt: signal.at })
    case 'failed':
      if (queue.phase.kind !== 'sending') return queue
      return { ...queue, phase: { kind: 'failed', again: signal.again, reason: signal.reason } }
    case 'changed-elsewhere':
      return queue.phase.kind === 'sending' ? changedElsewhere(queue, signal.theirs) : queue
    case 'settled':
      if (queue.phase.kind !== 'clash') return queue
      return rested({ ...queue, plan: signal.plan, base: queue.phase.theirs, unanswered: [] })
  }
}

/** While a clash waits for a person, what is typed is kept, and merged anew. */
function typed(queue: SaveQueue, plan: PlanDraft): SaveQueue {
  const { phase } = queue
  if (phase.kind === 'sending') return { ...queue, plan }
  if (phase.kind === 'clash') return changedElsewhere({ ...queue, plan }, phase.theirs)
  return rested({ ...queue, plan })
}

/** The queue once it is known what stands on the server instead of what we wrote over. */
export function changedElsewhere(queue: SaveQueue, theirs: SavedDraft): SaveQueue {
  const ours = queue.unanswered.some((sent) => sameAnswer(sent, theirs.plan))
  if (ours) return rested({ ...queue, base: theirs, unanswered: [] })
  const merged = mergeDrafts(queue.base.plan, queue.plan, theirs.plan)
  if (merged.clashes.length > 0) return { ...queue, phase: { kind: 'clash', merged, theirs } }
  return rested({ ...queue, plan: merged.plan, base: theirs, unanswered: [] })
}

/** A long time without an answer is told by its last versions. */
const MOST_UNANSWERED = 10

/** The queue at rest: it waits if the page has more than the server. */
export const rested = (queue: SaveQueue): SaveQueue => ({
  ...queue,
  phase: { kind: sameAnswer(queue.plan, queue.base.plan) ? 'saved' : 'waiting' },
})
