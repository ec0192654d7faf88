import type { Letter } from '../../../practice/letter.ts'
import { addDays } from '../../../time/index.ts'
import type { Asked } from '../attempts/attempt.ts'
import { BLANK } from './defect.ts'

interface WithLetter {
  readonly letter: Letter
}

/** What can be wrong with a letter, whichever act carries it. */
const WRONG: readonly (readonly [code: string, change: (asked: Asked) => Partial<Letter>])[] = [
  ['letter.written', () => ({ number: BLANK })],
  ['letter.written', () => ({ text: BLANK })],
  ['letter.date-not-in-future', ({ today }) => ({ date: addDays(today, 1) })],
  ['letter.signed-for-committee', ({ committee }) => ({ signedBy: `uyvien.${committee}` })],
  ['letter.signed-for-committee', () => ({ signedBy: 'bithu.coso' })],
]

export const LETTER_DEFECTS = WRONG.map(([code, change]) => ({
  code,
  spoil: <Data extends WithLetter>(data: Data, asked: Asked): Data => ({ ...data, letter: { ...data.letter, ...change(asked) } }),
}))
