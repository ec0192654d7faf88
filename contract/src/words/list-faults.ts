/** What can be wrong with a list in a spreadsheet before any act looks at it. */
export type ListFault =
  | { readonly kind: 'nothing-to-add' }
  | { readonly kind: 'sheet-unknown'; readonly possible: readonly string[] }
  | { readonly kind: 'heading-missing'; readonly heading: string }
  | { readonly kind: 'heading-unknown'; readonly heading: string }
  | { readonly kind: 'heading-twice'; readonly heading: string }
  | { readonly kind: 'outside-columns' }
  | { readonly kind: 'left-empty'; readonly heading: string }
  | { readonly kind: 'formula' }
  | { readonly kind: 'broken-cell' }
  | { readonly kind: 'not-a-day'; readonly text: string }
  | { readonly kind: 'not-offered'; readonly text: string; readonly possible: readonly string[] }
  | { readonly kind: 'several-of-that-name'; readonly text: string }
