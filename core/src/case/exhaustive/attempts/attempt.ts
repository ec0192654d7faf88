import type { ActData, ActName } from '../../acts.ts'
import type { LocalDate } from '../../../time/index.ts'
import type { Moment } from '../moment.ts'

/** What somebody might do: the data of an act, and the day where it is not today. */
export interface Attempt<Name extends ActName> {
  readonly data: ActData<Name>
  readonly on?: LocalDate
}

/** A moment, and the committee for which the actor acts: whose head signs its letters. */
export interface Asked extends Moment {
  readonly committee: string
}

/**
 * Everything that an act could carry at this moment, well formed and each kind once. Nothing here knows when an act is
 * allowed: that is for the rules to say.
 */
export type AttemptsAt<Names extends ActName> = { readonly [Name in Names]: (asked: Asked) => readonly Attempt<Name>[] }
