import { planDraft, saveDraft } from '@dam-lam/contract'
import type { LocalCopy } from './open-queue.ts'

const key = (id: string): string => `dam-lam/ban-nhap/${id}`

/** Keeps on this machine what the server does not have yet. False where the browser keeps nothing. */
export function keepLocally(id: string, { plan, base }: LocalCopy): boolean {
  try {
    localStorage.setItem(key(id), JSON.stringify({ mine: { plan, draftVersion: base.draftVersion }, base: base.plan }))
    return true
  } catch {
    return false
  }
}

/** What was left on this machine; `null` when there is nothing, or nothing that can be read. */
export function readLocally(id: string): LocalCopy | null {
  try {
    const { mine, base } = JSON.parse(localStorage.getItem(key(id)) ?? '{}')
    const { plan, draftVersion } = saveDraft.parse(mine)
    return { plan, base: { plan: planDraft.parse(base), draftVersion } }
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
