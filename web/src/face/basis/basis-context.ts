import { createContext, use } from 'react'
import type { Basis } from './basis.ts'

/** What components say to the panel. Stable, so that a hundred of them do not render anew when the panel changes. */
export interface BasisActions {
  /** Focus, a click: shown at once, and not displaced by what the pointer only passes over. */
  readonly attend: (basis: Basis) => void
  /** The focus left; what is shown stays until something else is pointed at. */
  readonly leave: () => void
  /** The pointer rests on something: shown unless the focus is on something else. */
  readonly glance: (basis: Basis) => void
  readonly cancelGlance: () => void
  /** The page itself: shown when it opens, unless the focus is on something already. */
  readonly stand: (basis: Basis) => void
  /** Opens Căn cứ where it is a sheet from below. */
  readonly open: () => void
  readonly close: () => void
  /** Another page: what the last one rested on is no ground of this one. */
  readonly turnPage: () => void
}

export interface BasisState {
  readonly shown: Basis | null
  readonly opened: boolean
}

export const BasisActionsContext = createContext<BasisActions | null>(null)
export const BasisStateContext = createContext<BasisState | null>(null)

/** The acts upon the panel Căn cứ. */
export const useBasisActions = (): BasisActions => required(use(BasisActionsContext))

/** What the panel Căn cứ shows, and whether its sheet is open. */
export const useBasis = (): BasisState => required(use(BasisStateContext))

function required<T>(value: T | null): T {
  if (value === null) throw new Error('Căn cứ is shown inside <BasisProvider> only')
  return value
}
