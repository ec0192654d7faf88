import { useEffect } from 'react'
import { forgetLocally, keepLocally } from './local-copy.ts'
import type { SaveQueue } from './save-queue.ts'

/**
 * Keeps on this machine whatever the server does not have yet. Where the browser keeps nothing, or something on the page may be
 * kept nowhere, closing the page asks first.
 */
export function useKeptLocally(id: string, { plan, base, unanswered, phase }: SaveQueue, holdsBack: boolean): void {
  const everythingSaved = phase.kind === 'saved'
  useEffect(() => {
    if (!holdsBack) return
    addEventListener('beforeunload', askFirst)
    return () => removeEventListener('beforeunload', askFirst)
  }, [holdsBack])
  useEffect(() => {
    if (everythingSaved) return forgetLocally(id)
    if (keepLocally(id, { plan, base, unanswered })) return
    addEventListener('beforeunload', askFirst)
    return () => removeEventListener('beforeunload', askFirst)
  }, [id, plan, base, unanswered, everythingSaved])
}

const askFirst = (event: BeforeUnloadEvent): void => event.preventDefault()
