import type { ListFault } from '@dam-lam/contract'
import type { Refusal } from '@dam-lam/core'
import type { z } from 'zod'

/** Where something stands in a spreadsheet; `column` is null for a whole row. */
export interface Place {
  readonly sheet: string
  readonly row: number
  readonly column: number | null
}

/** What keeps a row from being imported: its cells, the form of its data, or what the act says to it. */
export interface RowFault {
  readonly at: Place
  readonly heading: string | null
  readonly says: ListFault | { readonly kind: 'data'; readonly issue: z.core.$ZodIssue } | { readonly kind: 'refused'; readonly refusal: Refusal }
}
