import type { ProvisionId } from './provision-id.ts'

/**
 * The document as an ordered list of segments: the provisions, and the furniture around them that no rule rests on.
 *
 * A provision of several paragraphs (the heading and the body of Điều 11, say) is one text with line breaks in PROVISIONS and
 * one segment a paragraph here, because markup stands between its paragraphs.
 */
export type Segment =
  | { readonly kind: 'provision'; readonly of: ProvisionId; readonly paragraph: number }
  | { readonly kind: 'label'; readonly of: ProvisionId; readonly text: string }
  | { readonly kind: Furniture; readonly text: string }

/**
 * What stands outside the provisions. `arrival-stamp`: the stamp of the Đức Phổ town committee, pressed across the preamble.
 * `copy`: the certificate of the copy that reached us. `markup`: marks of the scan (`**`, `###`). `gap`: white space.
 */
export type Furniture = 'title' | 'arrival-stamp' | 'preamble' | 'chapter' | 'signature' | 'copy' | 'markup' | 'gap'
