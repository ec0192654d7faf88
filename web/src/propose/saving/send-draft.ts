import type { PlanDraft } from '@dam-lam/core'
import { fetchDraft, saveDraft } from '../../api/draft.ts'
import { isProblem } from '../../api/problem.ts'
import type { SaveSignal } from './save-queue.ts'

/** Sends a version of the draft and tells what came of it; never throws. */
export async function sendDraft(id: string, plan: PlanDraft, over: number): Promise<SaveSignal> {
  try {
    const { draftVersion } = await saveDraft(id, { plan, draftVersion: over })
    return { kind: 'saved', draftVersion, at: new Date().toISOString() }
  } catch (error) {
    return isProblem(error) && error.code === 'draft-version-conflict' ? await changedElsewhere(id) : failed(error)
  }
}

async function changedElsewhere(id: string): Promise<SaveSignal> {
  try {
    const { plan, draftVersion } = await fetchDraft(id)
    return { kind: 'changed-elsewhere', theirs: { plan, draftVersion } }
  } catch (error) {
    return failed(error)
  }
}

/** Without an answer, or when the server is at its limit, the same again may do; a refusal stays one. */
function failed(error: unknown): SaveSignal {
  if (!isProblem(error)) return { kind: 'failed', again: false, reason: String(error) }
  const { status, title } = error
  return { kind: 'failed', again: status === 0 || status === 429 || status >= 500, reason: title }
}
