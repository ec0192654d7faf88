import type { ProvisionId } from './provision-id.ts'
import type { Furniture } from './segment.ts'

/** Where in the document: a provision, or a part outside the provisions. */
export type Place = ProvisionId | Furniture

/** One repair of damage done by scanning. `received` stands once in the document received, `repaired` once in ours. */
export type Correction = {
  readonly where: Place
  readonly received: string
  readonly repaired: string
  /** In Vietnamese, for the reader of the text. */
  readonly reason: string
}

/** A place that looks odd and may well be on the paper: left as received, nothing rests on it. */
export type Doubt = { readonly where: Place; readonly received: string; readonly note: string }
