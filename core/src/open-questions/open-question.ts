import type { Citation } from '@dam-lam/law'
import type { Bilingual } from '../bilingual.ts'
import type { PolicyKey } from '../policy.ts'

/** Words that can be understood in more than one way, and how the program understands them. */
export interface OpenQuestion {
  /** Also the name of its page in `docs/readings`. */
  readonly id: string
  /** The words that leave it open. */
  readonly words: readonly [Citation, ...Citation[]]
  readonly question: Bilingual
  /** The reading by which the program works. */
  readonly taken: Bilingual
  readonly because: Bilingual
  /** The readings that were not taken. */
  readonly otherwise: readonly [Bilingual, ...Bilingual[]]
  /** Items of policy under which a committee owns this choice; none where the text itself is read. */
  readonly policies: readonly PolicyKey[]
}
