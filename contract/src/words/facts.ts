import { STAGES, type PolicyKey, type RefusalData } from '@dam-lam/core'
import type { NameOf } from './name-of.ts'
import { postOfKey } from './post-of-key.ts'
import type { Words } from './words.ts'

/** The facts of a refusal, ready to stand in a sentence: days as the language writes them, names instead of ids, places counted from 1. */
export interface Facts {
  text(key: string): string
  number(key: string): number
  is(key: string): boolean
  count(key: string): number
  items(key: string): readonly string[]
  day(key: string): string
  /** 23/11/2026 và 28/11/2026. */
  days(key: string): string
  stage(key: string): string
  nextStep(key: string): string
  /** Any of these: «a», «b» hoặc «c». */
  anyStage(key: string): string
  anyPost(key: string): string
  anyPerson(key: string): string
  anyCommittee(key: string): string
  /** Items of the committee's own rules, by their names. */
  policies(key: string): string
  person(key: string): string
  people(key: string): string
  committee(key: string): string
  body(key: string): string
  bodies(key: string): string
  /** Places that core counts from 0, as a person counts them. */
  places(key: string): string
  anyPlace(key: string): string
}

type FactWords = Pick<Words, 'day' | 'list' | 'either' | 'quoted' | 'post' | 'stages' | 'policies'>

/** Reads the facts of a refusal for one language; a fact that is not there becomes empty text or 0. */
export function factsOf(data: RefusalData, name: NameOf, words: FactWords): Facts {
  const text = (key: string): string => plain(data[key])
  const items = (key: string): readonly string[] => listed(data[key])
  const stageWords = (stage: string) => STAGES.flatMap((known) => (known === stage ? [words.stages[known]] : []))
  const named = (kind: string, ids: readonly string[]): readonly string[] => ids.map((id) => name(`${kind}/${id}`))
  const counted = (key: string): readonly string[] => items(key).map((place) => String(Number(place) + 1))
  const policyNamed = (item: string): string => (Object.hasOwn(words.policies, item) ? words.quoted(words.policies[item as PolicyKey].name) : item)
  const postNamed = (key: string): string => {
    const post = postOfKey(key)
    return post ? words.post(post, name) : key
  }
  return {
    text,
    number: (key) => (typeof data[key] === 'number' ? data[key] : 0),
    is: (key) => data[key] === true,
    count: (key) => items(key).length,
    items,
    day: (key) => words.day(text(key)),
    days: (key) => words.list(items(key).map(words.day)),
    stage: (key) => stageWords(text(key)).map((stage) => stage.name).join(''),
    nextStep: (key) => stageWords(text(key)).map((stage) => stage.next).join(''),
    anyStage: (key) => words.either(items(key).flatMap(stageWords).map((stage) => words.quoted(stage.name))),
    anyPost: (key) => words.either(items(key).map(postNamed)),
    anyPerson: (key) => words.either(named('person', items(key))),
    anyCommittee: (key) => words.either(named('committee', items(key))),
    policies: (key) => words.list(items(key).map(policyNamed)),
    person: (key) => name(`person/${text(key)}`),
    people: (key) => words.list(named('person', items(key))),
    committee: (key) => name(`committee/${text(key)}`),
    body: (key) => name(`body/${text(key)}`),
    bodies: (key) => words.list(named('body', items(key))),
    places: (key) => words.list(counted(key)),
    anyPlace: (key) => words.either(counted(key)),
  }
}

const plain = (value: RefusalData[string] | undefined): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''

const listed = (value: RefusalData[string] | undefined): readonly string[] =>
  typeof value === 'object' && value !== null ? [...new Set(value)] : []
