import { formatDate, isLocalDate, type RefusalData, STAGES } from '@dam-lam/core'
import type { NameOf } from './name-of.ts'
import { postOfKey } from './post-of-key.ts'
import type { Words } from './words.ts'

/** The facts of a refusal, ready to stand in a sentence: days as dd/mm/yyyy, names instead of ids, places counted from 1. */
export interface Facts {
  text(key: string): string
  number(key: string): number
  is(key: string): boolean
  count(key: string): number
  list(key: string): string
  day(key: string): string
  stage(key: string): string
  nextStep(key: string): string
  stages(key: string): string
  posts(key: string): string
  person(key: string): string
  people(key: string): string
  committee(key: string): string
  committees(key: string): string
  body(key: string): string
  bodies(key: string): string
  /** Places that core counts from 0, as a person counts them. */
  places(key: string): string
}

type FactWords = Pick<Words, 'list' | 'post' | 'stages'>

/** Reads the facts of a refusal for one language; a fact that is not there becomes empty text or 0. */
export function factsOf(data: RefusalData, name: NameOf, words: FactWords): Facts {
  const text = (key: string): string => plain(data[key])
  const items = (key: string): readonly string[] => listed(data[key])
  const stageWords = (stage: string) => STAGES.flatMap((known) => (known === stage ? [words.stages[known]] : []))
  const named = (kind: string, ids: readonly string[]): string => words.list(ids.map((id) => name(`${kind}/${id}`)))
  const postNamed = (key: string): string => {
    const post = postOfKey(key)
    return post ? words.post(post, name) : key
  }
  return {
    text,
    number: (key) => (typeof data[key] === 'number' ? data[key] : 0),
    is: (key) => data[key] === true,
    count: (key) => items(key).length,
    list: (key) => words.list(items(key)),
    day: (key) => dayOr(text(key)),
    stage: (key) => stageWords(text(key)).map((stage) => stage.name).join(''),
    nextStep: (key) => stageWords(text(key)).map((stage) => stage.next).join(''),
    stages: (key) => words.list(items(key).flatMap(stageWords).map((stage) => `«${stage.name}»`)),
    posts: (key) => words.list(items(key).map(postNamed)),
    person: (key) => named('person', [text(key)]),
    people: (key) => named('person', items(key)),
    committee: (key) => named('committee', [text(key)]),
    committees: (key) => named('committee', items(key)),
    body: (key) => named('body', [text(key)]),
    bodies: (key) => named('body', items(key)),
    places: (key) => words.list(items(key).map((place) => String(Number(place) + 1))),
  }
}

/** A day as offices write it; what is no day stays as it is. */
const dayOr = (text: string): string => (isLocalDate(text) ? formatDate(text) : text)

const plain = (value: RefusalData[string] | undefined): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''

const listed = (value: RefusalData[string] | undefined): readonly string[] => (typeof value === 'object' && value !== null ? value : [])
