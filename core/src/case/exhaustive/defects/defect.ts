import type { ActData, ActName } from '../../acts.ts'
import type { Asked } from '../attempts/attempt.ts'

/** One thing wrong with the data of an act that is right otherwise. */
export interface Defect<Name extends ActName> {
  /** The code of the one rule that must refuse it. */
  readonly code: string
  /** The data with the fault in it; null where this data has nothing of the kind. */
  readonly spoil: (data: ActData<Name>, asked: Asked) => ActData<Name> | null
}

export type DefectsOf<Names extends ActName> = { readonly [Name in Names]: readonly Defect<Name>[] }

/** What a person writes who writes nothing. */
export const BLANK = ' \n'
