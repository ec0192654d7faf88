import type { ActBody } from '../../api/acts.ts'
import { answersTo } from '../asking/answers.ts'
import type { Asking } from '../asking/asking.ts'
import type { ActForm } from '../asking/question.ts'
import type { KeptForm } from './kept-form.ts'

/** What is sent for a form; the day only when it is not today, the position only when one was chosen. */
export const actBody = (form: ActForm, { on, as }: KeptForm, asking: Asking, expectedVersion: number): ActBody => ({
  expectedVersion,
  ...(on !== null && on !== asking.today && { on }),
  ...(as !== '' && { as }),
  data: answersTo(form.fields, asking),
})
