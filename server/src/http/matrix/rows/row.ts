import type { World } from '../world.ts'

/** One request, as it goes out. */
export interface Asked {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below `/api/v1`, or from the root where it begins with two slashes. */
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * What one route of the OpenAPI document is asked, and by whom it may be answered. Whatever it answers is searched for
 * what the caller may not read, so a row says only what cannot be known from outside.
 */
export interface Row {
  /** What an answer holds, in a sentence. */
  readonly holds: string
  /** Answers without signing in; every other route must answer 401, and that before it says anything else. */
  readonly open?: true
  /** Asked by these people only: it would sign them out, or is slow because it proves a password. */
  readonly only?: readonly (string | null)[]
  /** Requests that are about no single case. */
  readonly asks?: (person: string | null, world: World) => readonly Asked[]
  /** Requests about one case: to whoever does not see it, each must answer as if there were no such case. */
  readonly ofCase?: (id: string) => readonly Asked[]
  /** The same, but only ever sent by whoever does not see the case: it would change it. */
  readonly ofHidden?: (id: string) => readonly Asked[]
  /** One of many routes that are alike, and which: on each case it tries one person of each kind, another than its neighbours. */
  readonly turn?: number
}

/** By route; `{id}` and the like stand as in the OpenAPI document. */
export type Rows = Readonly<Record<string, Row>>

/** Nobody has a case by this id; it looks like any other. */
export const MISSING = 'zzzzzzzzzzzzzzzz'
