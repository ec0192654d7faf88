import { useEffect } from 'react'
import { forgetLocally, keepLocally } from './local-copy.ts'
import type { SaveQueue } from './save-queue.ts'

/**
 * Keeps on this machine whatever the server does not have yet. Where the browser keeps nothing, closing the page asks
 * first.
 */
export function useKeptLocally(id: string, { plan, base, unanswered, phase }: SaveQueue): void {
  const everythingSaved = phase.kind === 'saved'
  useEffect(() => {
    if (everythingSaved) return forgetLocally(id)
    if (keepLocally(id, { plan, base, unanswered })) return
    addEventListener('beforeunload', askFirst)
    return () => removeEventListener('beforeunload', askFirst)
  }, [id, plan, base, unanswered, everythingSaved])
}

const askFirst = (event: BeforeUnloadEvent): void => event.preventDefault()
