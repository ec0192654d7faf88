import { createContext, use } from 'react'
import type { Gap } from './gaps.ts'

/** What every question of the editor needs to know about the whole. */
export interface EditorState {
  readonly gaps: readonly Gap[]
  /** Somebody has tried to send: what is missing is now said in full. */
  readonly insist: boolean
}

export const EditorContext = createContext<EditorState>({ gaps: [], insist: false })

/** The gaps of the plan that is being edited. */
export const useEditor = (): EditorState => use(EditorContext)
