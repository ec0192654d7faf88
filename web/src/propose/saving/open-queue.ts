import { changedElsewhere, rested, type SavedDraft, type SaveQueue } from './save-queue.ts'

/** What this machine still has of an earlier visit: words that had not reached the server. */
export type LocalCopy = Pick<SaveQueue, 'plan' | 'base' | 'unanswered'>

/**
 * The queue when the page opens: the draft of the server, and over it what was left behind on this machine. The last
 * version may have gone out as the page was closed, so it counts among those without an answer.
 */
export function openQueue(draft: SavedDraft, left: LocalCopy | null): SaveQueue {
  if (left === null) return { plan: draft.plan, base: draft, phase: { kind: 'saved' }, unanswered: [], savedAt: null }
  const { plan, base, unanswered } = left
  const resumed: SaveQueue = { plan, base, phase: { kind: 'waiting' }, unanswered: [...unanswered, plan], savedAt: null }
  return draft.draftVersion === base.draftVersion ? rested(resumed) : changedElsewhere(resumed, draft)
}
