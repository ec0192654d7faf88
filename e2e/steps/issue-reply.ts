import type { Page } from 'playwright-core'
import type { Questions } from '../pages/act-page.ts'
import { doAct } from './do-act.ts'

export interface LetterText {
  readonly number: string
  readonly signedBy: string
  readonly text: string
}

/** A letter of today, in the part of a form that has this heading. */
export async function writeLetter(form: Questions, heading: string, { number, signedBy, text }: LetterText): Promise<void> {
  const letter = form.part(heading)
  await letter.write('Số, ký hiệu', number)
  await letter.choose('Người ký', signedBy)
  await letter.write('Nội dung', text)
}

/** The office sends the written reply (trả lời bằng văn bản) that the case is ready for. */
export const issueReply = (page: Page, kind: string, letter: LetterText): Promise<void> =>
  doAct(page, 'Trả lời bằng văn bản', `trả lời: ${kind}, văn bản số ${letter.number}`, (form) => writeLetter(form, 'Văn bản trả lời', letter))
