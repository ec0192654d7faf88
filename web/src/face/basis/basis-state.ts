import type { Basis } from './basis.ts'

export interface ShownBasis {
  readonly shown: Basis | null
  /** The focus is on what is shown. */
  readonly attended: boolean
  readonly opened: boolean
}

export type BasisSignal =
  | { readonly kind: 'attend' | 'glance'; readonly basis: Basis }
  | { readonly kind: 'leave' | 'open' | 'close' | 'turn-page' }

export const NOTHING_SHOWN: ShownBasis = { shown: null, attended: false, opened: false }

/** The panel after a signal: the focus comes before the pointer, and only another page empties it. */
export function afterSignal(state: ShownBasis, signal: BasisSignal): ShownBasis {
  switch (signal.kind) {
    case 'attend':
      return { ...state, shown: signal.basis, attended: true }
    case 'glance':
      return state.attended ? state : { ...state, shown: signal.basis }
    case 'leave':
      return { ...state, attended: false }
    case 'open':
      return { ...state, opened: true }
    case 'close':
      return { ...state, opened: false }
    case 'turn-page':
      return NOTHING_SHOWN
  }
}
