import type { Letter } from '../../../practice/letter.ts'
import { aLetter } from '../../../testing/letter.ts'
import type { Asked } from './attempt.ts'

/** A letter of today, signed by the head of the committee for which the actor acts. */
export const letterOf = ({ committee, today }: Asked): Letter => aLetter({ date: today, signedBy: `bithu.${committee}` })
