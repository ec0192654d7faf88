import type { Clause } from '@dam-lam/contract'
import { isProvisionId } from '@dam-lam/law'
import type { QuotedClause } from './basis.ts'

/** Clauses as the server names them → as Căn cứ shows them. One that this edition does not know cannot be shown, and is left out. */
export const quotedClauses = (clauses: readonly Clause[]): readonly QuotedClause[] =>
  clauses.flatMap(({ id, quote }) => (isProvisionId(id) ? [{ at: id, quote }] : []))
