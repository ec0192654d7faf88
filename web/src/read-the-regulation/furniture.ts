import type { Furniture, Segment } from '@dam-lam/law'

/** The lines of one part of the document that stands outside its provisions, in their order. */
export const furniture = (layout: readonly Segment[], kind: Exclude<Furniture, 'gap' | 'markup'>): readonly string[] =>
  layout.flatMap((segment) => (segment.kind === kind ? [segment.text] : []))
