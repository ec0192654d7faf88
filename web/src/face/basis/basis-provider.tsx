import { useMemo, useReducer, useRef, type PropsWithChildren } from 'react'
import { BasisActionsContext, BasisStateContext, type BasisActions } from './basis-context.ts'
import { afterSignal, NOTHING_SHOWN } from './basis-state.ts'
import { hasThirdColumn } from './third-column.ts'

// Long enough for a pointer on its way to pass over things without turning the page.
const GLANCE_AFTER_MS = 180

/** Keeps what Căn cứ shows. One around the whole application. */
export function BasisProvider({ children }: PropsWithChildren) {
  const [state, signal] = useReducer(afterSignal, NOTHING_SHOWN)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const actions = useMemo((): BasisActions => ({
    attend: (basis) => {
      clearTimeout(waiting.current)
      signal({ kind: 'attend', basis })
    },
    leave: () => signal({ kind: 'leave' }),
    glance: (basis) => {
      clearTimeout(waiting.current)
      waiting.current = setTimeout(() => signal({ kind: 'glance', basis }), GLANCE_AFTER_MS)
    },
    cancelGlance: () => clearTimeout(waiting.current),
    stand: (basis) => {
      clearTimeout(waiting.current)
      signal({ kind: 'glance', basis })
    },
    open: () => {
      if (!hasThirdColumn()) signal({ kind: 'open' })
    },
    close: () => signal({ kind: 'close' }),
    turnPage: () => {
      clearTimeout(waiting.current)
      signal({ kind: 'turn-page' })
    },
  }), [])
  return (
    <BasisActionsContext value={actions}>
      <BasisStateContext value={state}>{children}</BasisStateContext>
    </BasisActionsContext>
  )
}
