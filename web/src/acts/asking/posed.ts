import type { EachItem, Fields, FormField, Option, Question } from './question.ts'

/*
 * A form as it is asked here and now: what does not apply is gone, and every question says itself how it is asked. What is
 * drawn, and what is sent, is made from this alone, whatever the form is about.
 */
export type PosedQuestion =
  | Exclude<Question<never>, { readonly ask: 'choice' | 'choices' | 'group' | 'meeting' | 'list' | 'each' }>
  | { readonly ask: 'choice'; readonly options: readonly Option[]; readonly numeric?: true }
  | { readonly ask: 'choices'; readonly options: readonly Option[] }
  | { readonly ask: 'group' | 'meeting'; readonly fields: PosedFields }
  | { readonly ask: 'list'; readonly fields: PosedFields; readonly item: string }
  | { readonly ask: 'each'; readonly fields: PosedFields; readonly key: string; readonly items: readonly EachItem[] }

export interface PosedField extends Omit<FormField<never>, 'question' | 'when'> {
  readonly question: PosedQuestion
}

export type PosedFields = Readonly<Record<string, PosedField>>

/** The fields that are asked, given what is known. */
export const pose = <A>(fields: Fields<A>, asking: A): PosedFields =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, { when }]) => when === undefined || when(asking))
      .map(([key, field]) => {
        const { when: _when, ...posed } = field
        return [key, { ...posed, question: posedQuestion(field.question, asking) }]
      }),
  )

function posedQuestion<A>(asked: FormField<A>['question'], asking: A): PosedQuestion {
  const question = typeof asked === 'function' ? asked(asking) : asked
  switch (question.ask) {
    case 'choice':
      return { ...question, options: question.options(asking) }
    case 'choices':
      return { ...question, options: question.options(asking) }
    case 'each':
      return { ...question, items: question.items(asking), fields: pose(question.fields, asking) }
    case 'group':
    case 'meeting':
    case 'list':
      return { ...question, fields: pose(question.fields, asking) }
    default:
      return question
  }
}
