import type { ExpectedResult, Matter, Plan, PlanDraft, Risk, Scope, SecretPaper } from '@dam-lam/core'

type ListName = 'matters' | 'expectedResults' | 'risks' | 'papers'
type Simple = Exclude<keyof Plan, ListName | 'scope' | 'files' | 'followsModel'>

/** What the form asks, of the plan or of each item of a list in it. */
export type Question =
  | Simple
  | `matters.${keyof Extract<Matter, { kind: 'unsuitable' }>}`
  | `expectedResults.${keyof ExpectedResult}`
  | `risks.${keyof Risk}`
  | `papers.${keyof SecretPaper}`
  | `scope.${keyof Scope}`

/** Where an answer stands: the question, and in a list the item, counted from 0. */
export interface Place {
  readonly of: Question
  readonly item?: number
}

const LISTS: ReadonlySet<string> = new Set<ListName>(['matters', 'expectedResults', 'risks', 'papers'])

/** The list to whose items a question belongs; `null` when it is asked once. */
export const listOf = (of: Question): string | null => {
  const [head = ''] = of.split('.')
  return LISTS.has(head) ? head : null
}

/** The id of the control that holds the answer: `matters-analysis-2` for the second matter. */
export const controlId = ({ of, item }: Place): string => of.replace('.', '-') + (item === undefined ? '' : `-${item + 1}`)

/** The answer that stands there; undefined when there is none. */
function answerAt(plan: PlanDraft, { of, item }: Place): unknown {
  const [head = '', tail] = of.split('.')
  const value = property(plan, head)
  if (tail === undefined) return value
  return property(item !== undefined && Array.isArray(value) ? value[item] : value, tail)
}

/** Whether nothing has been answered there yet. */
export function isBlank(plan: PlanDraft, place: Place): boolean {
  const answer = answerAt(plan, place)
  if (typeof answer === 'string') return answer.trim() === ''
  return answer === undefined || (Array.isArray(answer) && answer.length === 0)
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined
