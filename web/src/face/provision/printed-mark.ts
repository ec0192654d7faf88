import { LAYOUT, type ProvisionId } from '@dam-lam/law'

const MARKS: ReadonlyMap<ProvisionId, string> = new Map(
  LAYOUT.flatMap((segment) => (segment.kind === 'label' ? [[segment.of, segment.text.trim()]] : [])),
)

/** What stands before a provision in the document: `Điều 4.`, `3.`, `b)`, `–`; empty for the closing paragraph of Điều 5 khoản 2. */
export function printedMark(id: ProvisionId): string {
  const mark = MARKS.get(id) ?? ''
  return mark === '-' ? '–' : mark
}
