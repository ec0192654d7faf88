import { receiptAt } from '../d04-go-ahead/k3-receipt.ts'
import type { CaseFile } from './case-file.ts'
import { seesInside } from './sees-inside.ts'
import { mustBeTold } from './told-and-asked.ts'
import type { SightReason } from './visibility.ts'

/** The written reply to the receipt under which something happened; a plan prepared again waits for a reply of its own. */
export const wasAnswered = (file: CaseFile, place: number): boolean => (receiptAt(file, place)?.reply ?? null) !== null

/** Whether a reader with these reasons, for these parties, may know what came of the plan by what happened in this place. */
export const seesOutcome = (file: CaseFile, place: number, { why, parties }: { readonly why: readonly SightReason[]; readonly parties: readonly string[] }): boolean =>
  seesInside(why) || mustBeTold(file, place, parties) || (why.includes('proposer') && wasAnswered(file, place))
