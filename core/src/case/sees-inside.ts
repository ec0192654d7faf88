import type { SightReason } from './visibility.ts'

/** Whether a reader with these reasons sees what happens between the receipt and the written reply. */
export const seesInside = (why: readonly SightReason[]): boolean =>
  why.includes('managing-committee') || why.includes('competent-committee')

/** Whether the written reply is for a reader with these reasons: for everyone but those who were only asked. */
export const knowsReply = (why: readonly SightReason[]): boolean => why.some((reason) => reason !== 'asked')
