import { SECRECY_DEGREES, type MarkTyped, type SecrecyDegree } from '@dam-lam/core'
import type { z } from 'zod'
import type { Words } from './words.ts'

/** What can be wrong with data before any rule looks at it. */
export type InputFault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown-key'; readonly keys: readonly string[] }
  | { readonly kind: 'wrong-type'; readonly wanted?: WantedType | undefined }
  | { readonly kind: 'not-one-of'; readonly possible: readonly string[] }
  | { readonly kind: 'too-long'; readonly maximum: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-short'; readonly minimum: number }
  | { readonly kind: 'too-small'; readonly minimum: number }
  | { readonly kind: 'too-large'; readonly maximum: number }
  | { readonly kind: 'too-many'; readonly maximum: number }
  | { readonly kind: 'outside-calendar'; readonly from: string; readonly until: string }
  | { readonly kind: 'secret-mark'; readonly line: number; readonly degree: SecrecyDegree }
  | { readonly kind: CustomFault }

/** What a value should have been. */
const WANTED_TYPES = ['string', 'number', 'int', 'boolean', 'array', 'object'] as const
export type WantedType = (typeof WANTED_TYPES)[number]

/** What a schema cannot say by its own means; the message of the issue is the name of the fault. */
const CUSTOM_FAULTS = ['no-such-day', 'not-well-formed', 'common-password', 'password-is-user-name', 'password-of-this-place', 'no-user-name', 'blank', 'name-not-agreed', 'no-such-model', 'no-such-case'] as const
export type CustomFault = (typeof CUSTOM_FAULTS)[number]

type Issue = z.core.$ZodIssue

function faultOf(issue: Issue): InputFault {
  switch (issue.code) {
    case 'invalid_type':
      // An issue does not carry what was received; its own message alone tells nothing from something wrong.
      if (issue.message.endsWith('received undefined')) return { kind: 'missing' }
      return { kind: 'wrong-type', wanted: WANTED_TYPES.find((wanted) => wanted === issue.expected) }
    case 'unrecognized_keys':
      return { kind: 'unknown-key', keys: issue.keys }
    case 'invalid_value':
      return { kind: 'not-one-of', possible: issue.values.map(String) }
    case 'too_big':
      return sizeFault(issue.origin, Number(issue.maximum))
    case 'too_small':
      return shortFault(issue.origin, Number(issue.minimum))
    case 'custom':
      if (issue.message === 'outside-calendar') return outsideCalendar(issue.params)
      if (issue.message === 'secret-mark') return markOf(issue.params)
      return { kind: CUSTOM_FAULTS.find((kind) => kind === issue.message) ?? 'not-well-formed' }
    default:
      return { kind: 'wrong-type' }
  }
}

/** A day that is real, but of which the calendar knows nothing. */
const outsideCalendar = ({ from, until }: Record<string, unknown> = {}): InputFault => ({
  kind: 'outside-calendar',
  from: String(from),
  until: String(until),
})

const markOf = ({ line, degree }: Record<string, unknown> = {}): InputFault => ({
  kind: 'secret-mark',
  line: Number(line),
  degree: SECRECY_DEGREES.find((known) => known === degree) ?? 'confidential',
})

/** A mark of secrecy as something that is wrong with what was typed, in its place. */
export const issueOfMark = ({ path, line, degree }: MarkTyped): Issue => ({ code: 'custom', path: [...path], message: 'secret-mark', params: { line, degree }, input: undefined })

function sizeFault(origin: string, maximum: number): InputFault {
  if (origin === 'string') return { kind: 'too-long', maximum }
  return origin === 'array' ? { kind: 'too-many', maximum } : { kind: 'too-large', maximum }
}

function shortFault(origin: string, minimum: number): InputFault {
  if (origin !== 'string') return { kind: 'too-small', minimum }
  return minimum > 1 ? { kind: 'too-short', minimum } : { kind: 'empty' }
}

const say = <Kind extends InputFault['kind']>(words: Words, fault: Extract<InputFault, { kind: Kind }>): string => {
  const tell: (fault: never) => string = words.inputFaults[fault.kind]
  return tell(fault as never)
}

/** Everything wrong with data that was sent, each with its place (`data.meeting.heldOn`) and a sentence. */
export const inputFaults = (
  words: Words,
  error: { readonly issues: readonly Issue[] },
): { readonly path: string; readonly message: string }[] =>
  error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: say(words, faultOf(issue)) }))
