import { planDraft, saveDraft } from '@dam-lam/contract'
import type { LocalCopy } from './open-queue.ts'

const key = (id: string): string => `dam-lam/ban-nhap/${id}`

/** Keeps on this machine what the server does not have yet. False where the browser keeps nothing. */
export function keepLocally(id: string, { plan, base, unanswered }: LocalCopy): boolean {
  try {
    localStorage.setItem(key(id), JSON.stringify({ plan, base, unanswered }))
    return true
  } catch {
    return false
  }
}

/** What was left on this machine; `null` when there is nothing, or nothing that can be read. */
export function readLocally(id: string): LocalCopy | null {
  try {
    const { plan, base, unanswered } = JSON.parse(localStorage.getItem(key(id)) ?? '{}')
    return {
      plan: planDraft.parse(plan),
      base: saveDraft.parse(base),
      unanswered: planDraft.array().parse(unanswered),
    }
  } catch {
    return null
  }
}

/** Once the server has everything, nothing of it stays behind. */
export function forgetLocally(id: string): void {
  try {
    localStorage.removeItem(key(id))
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
