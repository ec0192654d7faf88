import type { ProblemCode } from '@dam-lam/contract'

/*
 * What an investigation needs later: who came in or was kept out, what was refused, what an administrator changed, what a
 * browser complained of. One line of JSON each. It names people and cases by their ids only, and never a password, a code,
 * a token, a name that nobody here has (people type passwords into that field), or anything of what was sent.
 */
export type SecurityMatter = 'authentication' | 'own-account' | 'administration' | 'refusal' | 'failure' | 'csp-report'

export interface SecurityEvent {
  /** RFC 3339 in UTC. */
  readonly at: string
  readonly what: SecurityMatter
  readonly outcome: 'done' | 'refused' | 'failed'
  /** The code of the problem that was answered. */
  readonly code?: ProblemCode | undefined
  /** The rules that refused, by their ids. */
  readonly rules?: readonly string[] | undefined
  /** The id of who did it, or of the account that somebody tried to enter. */
  readonly person?: string | undefined
  /** The network address, as far as it is known (`TRUST_PROXY`). */
  readonly address: string
  /** Unique within a run of the program: the same stands beside the lines about errors. */
  readonly request: string
  readonly method: string
  /** The pattern of the address, never the address. */
  readonly route: string
  /** The id in the address: of a case, a session, a committee. */
  readonly target?: string | undefined
  readonly status: number
  /** What only a report of a browser says: the directive that was broken, and the origin of what was blocked. */
  readonly directive?: string | undefined
  readonly blocked?: string | undefined
}

export type SecurityLog = (event: SecurityEvent) => void

/** Writes each event as one line: JSON escapes line ends, so that nothing sent can begin a line of its own. */
export const securityLogTo =
  (stream: { write(line: string): unknown }): SecurityLog =>
  (event) =>
    void stream.write(`${JSON.stringify({ log: 'security', ...event })}\n`)
