import type { Letter } from '../practice/letter.ts'
import { DAYS } from './days.ts'

/** A letter signed by the head of the ward committee. */
export const aLetter = (change: Partial<Letter> = {}): Letter => ({
  number: '15-CV/ĐU',
  date: DAYS.receipt,
  text: 'Nội dung văn bản.',
  signedBy: 'bithu.phuong',
  ...change,
})
