import { pose, type PosedField, type PosedFields } from './posed.ts'
import { NONE, type Fields, type Typed } from './question.ts'
import { answerOf, dayOf, numberOf, recordOf, recordsOf, textOf, textsOf } from './typed-values.ts'

/**
 * What was typed, as the data of the act: only fields that are asked here, numbers as numbers, and nothing at all where
 * an optional field was left blank. A required text left blank is sent as it is, so that the rule which asks for it can
 * say why, with its clause.
 */
export const answersTo = <A extends { readonly typed: Typed }>(fields: Fields<A>, asking: A): Typed => answersIn(pose(fields, asking), asking.typed)

const answersIn = (fields: PosedFields, typed: Typed): Typed =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const answer = answerTo(field, typed[key])
      return answer === undefined ? [] : [[key, answer]]
    }),
  )

function answerTo(field: PosedField, value: unknown): unknown {
  const { question } = field
  const optional = field.optional === true
  switch (question.ask) {
    case 'line':
    case 'paragraphs':
      return optional && textOf(value).trim() === '' ? undefined : textOf(value)
    case 'day':
      return dayOf(value) ?? undefined
    case 'number':
      return question.orNone && textOf(value).trim() === '' ? null : (numberOf(value) ?? undefined)
    case 'yes-no':
      return answerOf(value) ?? undefined
    case 'promise':
      return value === true
    case 'choice':
      if (value === NONE) return null
      return question.numeric ? (numberOf(value) ?? undefined) : textOf(value) || undefined
    case 'person':
    case 'signer':
    case 'body':
    case 'committee-above':
    case 'head-to-tell':
    case 'time':
      return textOf(value) || undefined
    case 'agency':
      return agencyOf(recordOf(value))
    case 'agencies':
      return agenciesOf(recordOf(value))
    case 'people':
    case 'bodies':
    case 'choices':
      return listOf(textsOf(value), optional)
    case 'lines':
      return listOf(textsOf(value).filter((text) => text.trim() !== ''), optional)
    case 'group':
    case 'meeting': {
      const answers = answersIn(question.fields, recordOf(value))
      return optional && isBlank(answers) ? undefined : answers
    }
    case 'list':
      return listOf(recordsOf(value).map((item) => answersIn(question.fields, item)), optional)
    case 'each': {
      const typed = recordsOf(value)
      return question.items.map((item, at) => ({ [question.key]: item.value, ...answersIn(question.fields, typed[at] ?? {}) }))
    }
    case 'plan':
      return recordOf(value)
  }
}

const listOf = <Item>(items: readonly Item[], optional: boolean): readonly Item[] | undefined => (optional && items.length === 0 ? undefined : items)

/** An agency of the list, or one outside by name. */
const agencyOf = ({ body, name }: Typed): unknown => (textOf(body) === '' ? { kind: 'external', name: textOf(name) } : { kind: 'body', body: textOf(body) })

const agenciesOf = ({ bodies, names }: Typed): readonly unknown[] => [
  ...textsOf(bodies).map((body) => ({ kind: 'body', body })),
  ...textOf(names)
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ kind: 'external', name })),
]

const isBlank = (answers: Typed): boolean => Object.values(answers).every((answer) => answer === '' || (Array.isArray(answer) && answer.length === 0))
