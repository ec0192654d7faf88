import { marksTyped, refusalsOfMarks, type MarkTyped, type PlanDraft, type Refusal } from '@dam-lam/core'
import { isBlank, listOf, type Place, type Question } from './place.ts'
import { QUESTION_WORDS } from './question-words.ts'
import { QUESTIONS_OF_RULE } from './rules-of-questions.ts'

/** A place that a plan does not yet fill as a rule asks, with the refusal that says so. */
export interface Gap {
  readonly place: Place
  readonly refusal: Refusal
  /** What stands there bears a mark of secrecy. */
  readonly mark?: MarkTyped
}

const MARK = 'plan.bears-no-secret-mark'

/** Where a plan bears marks of secrecy: before anything that it lacks, since such a part may not even be kept. */
function marksIn(plan: PlanDraft, missing: readonly Refusal[]): readonly Gap[] {
  const refusal = missing.find(({ code }) => code === MARK)
  return refusal ? marksTyped(plan).flatMap((mark) => placesOfMark(mark).map((place) => ({ place, refusal, mark }))) : []
}

/** Why a plan that bears marks of secrecy may not be kept here. */
export const marksOf = (plan: PlanDraft, keepsSecrets: boolean): readonly Refusal[] => refusalsOfMarks({ plan, mode: keepsSecrets ? 'isolated-lan' : 'connected' })

/**
 * Where each thing that a plan lacks is to be written. A rule names what is wrong with the plan; a person needs the field.
 * Of the questions at which a rule looks, the blank ones count; when none is blank, what stands there is wrong, and all do.
 */
export const gapsIn = (plan: PlanDraft, missing: readonly Refusal[]): readonly Gap[] => [...marksIn(plan, missing), ...missing.flatMap((refusal) => gapsOf(plan, refusal))]

function gapsOf(plan: PlanDraft, refusal: Refusal): readonly Gap[] {
  const places = questionsOf(refusal.code).flatMap((of) => placesOf(of, plan, refusal))
  const blank = places.filter((place) => isBlank(plan, place))
  return (blank.length > 0 ? blank : places).map((place) => ({ place, refusal }))
}

/** The first gap at a place: law stands before policy in the list of core. */
export const gapAt = (gaps: readonly Gap[], { of, item }: Place): Gap | undefined =>
  gaps.find(({ place }) => place.of === of && place.item === item)

const questionsOf = (code: string): readonly Question[] =>
  Object.entries(QUESTIONS_OF_RULE).flatMap(([id, questions]) => (id === code ? questions : []))

/** A question of a list is asked of the items that the refusal names, else of all; an empty list shows one blank item. */
function placesOf(of: Question, plan: PlanDraft, { data }: Refusal): readonly Place[] {
  const list = listOf(of)
  if (list === null) return [{ of }]
  const named = data['items']
  return (Array.isArray(named) ? named.map(Number) : indexesOf(plan, list)).map((item) => ({ of, item }))
}

function indexesOf(plan: PlanDraft, list: string): readonly number[] {
  const items = Object.entries(plan).find(([name]) => name === list)?.[1]
  return Array.isArray(items) && items.length > 0 ? [...items.keys()] : [0]
}

/** The question in whose answer a mark stands: `risks.risk` of the second risk, `scope.what`, `title`. */
function placesOfMark({ path }: MarkTyped): readonly Place[] {
  const item = path.find((step) => typeof step === 'number')
  const of = path.filter((step) => typeof step === 'string').join('.')
  return isQuestion(of) ? [{ of, ...(item !== undefined && { item }) }] : []
}

const isQuestion = (of: string): of is Question => Object.hasOwn(QUESTION_WORDS, of)
