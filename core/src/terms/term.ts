import type { Citation } from '@dam-lam/law'
import type { Bilingual } from '../bilingual.ts'

/** What an identifier of the code is called by people, and where the text itself uses the word. */
export interface Term extends Bilingual {
  /** What is meant by it here, where the name alone could mislead. */
  readonly meaning?: Bilingual
  /** Words of the text in which it stands; absent for a word of the program's own. */
  readonly stands?: Citation
}
