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

/** The same, entered today for a day that lies back: the stated day is read once more before it is confirmed. */
export const issueReplyOn = (page: Page, day: string, kind: string, letter: LetterText): Promise<void> =>
  doAct(page, 'Trả lời bằng văn bản', `trả lời: ${kind}, văn bản số ${letter.number} ngày ${day}`, async (form) => {
    await writeLetter(form, 'Văn bản trả lời', letter)
    await form.part('Văn bản trả lời').write('Ngày văn bản', day)
    await form.write('Ngày diễn ra', day)
  })
