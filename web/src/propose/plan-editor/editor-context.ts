import type { KeptFileView } from '@dam-lam/contract'
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
  readonly caseId: string | undefined
  /** What the server knows of the documents enclosed. */
  readonly files: readonly KeptFileView[]
}

export const EditorContext = createContext<EditorState>({ plan: {}, gaps: [], insist: false, organisations: [], caseId: undefined, files: [] })

/** The plan that is being edited, as its questions see it. */
export const useEditor = (): EditorState => use(EditorContext)
