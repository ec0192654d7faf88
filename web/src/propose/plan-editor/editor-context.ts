import type { PlanDraft } from '@dam-lam/core'
import { createContext, use } from 'react'
import type { Gap } from './gaps.ts'

/** An organisation for which one may propose. */
export interface Organisation {
  readonly id: string
  readonly name: string
}

/** What every question of the editor may need to know about the whole. */
export interface EditorState {
  readonly plan: PlanDraft
  readonly gaps: readonly Gap[]
  /** Somebody has tried to send: what is missing is now said where an error stands. */
  readonly insist: boolean
  readonly organisations: readonly Organisation[]
}

export const EditorContext = createContext<EditorState>({ plan: {}, gaps: [], insist: false, organisations: [] })

/** The plan that is being edited, as its questions see it. */
export const useEditor = (): EditorState => use(EditorContext)
