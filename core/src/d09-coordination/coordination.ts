import type { Entry } from '../d04-go-ahead/k3-receipt.ts'
import type { PaperReference } from '../d04-go-ahead/k3-extend.ts'
import type { CaseFile } from '../case/case-file.ts'

/**
 * Agencies are asked to coordinate (d9.k1, d9.k2): one request, one agency. Those that work here answer themselves; of one
 * outside, the office that wrote to it enters the answer from its document. Who was asked and has not answered is shown,
 * with the day since when.
 */
export interface Coordination extends Entry {
  /** `coordination/1`. */
  readonly id: string
  /** Who asks. */
  readonly committee: string
  readonly agency: Agency
  readonly what: string
  /** The protection that it serves; null where it serves the case as a whole. */
  readonly of: string | null
  readonly answer: (Entry & { readonly text: string; readonly document: PaperReference | null }) | null
}

/** A body of the tree, or an agency outside of it, of which the program knows only the name. */
export type Agency = { readonly kind: 'body'; readonly body: string } | { readonly kind: 'external'; readonly name: string }

/** A request that serves a protection loses its object with it. */
export const coordinationEnded = ({ protection }: Pick<CaseFile, 'protection'>, { of }: Coordination): Entry | null =>
  protection.find(({ id }) => id === of)?.ended ?? null

/** The requests that wait for an answer. */
export const waitingForAnswer = (file: Pick<CaseFile, 'coordination' | 'protection'>): readonly Coordination[] =>
  file.coordination.filter((one) => one.answer === null && coordinationEnded(file, one) === null)
