import type { PlanDraft } from '@dam-lam/core'
import { afterSaveSignal, type SavedDraft, type SaveQueue } from './save-queue.ts'

/** What this machine still has of an earlier visit: words that had not reached the server. */
export interface LocalCopy {
  readonly plan: PlanDraft
  /** What they were written over. */
  readonly base: SavedDraft
}

/** The queue when the page opens: the draft of the server, and over it what was left behind on this machine. */
export function openQueue(draft: SavedDraft, left: LocalCopy | null): SaveQueue {
  const opened: SaveQueue = { plan: draft.plan, base: draft, phase: { kind: 'saved' }, unanswered: null, savedAt: null }
  if (left === null) return opened
  const { plan, base } = left
  const interrupted: SaveQueue = { ...opened, plan, base, unanswered: plan, phase: { kind: 'sending', plan, over: base.draftVersion } }
  return afterSaveSignal(interrupted, { kind: 'changed-elsewhere', theirs: draft })
}
