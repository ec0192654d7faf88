import type { ProvisionId } from '@dam-lam/law'
import type { Refusal } from '../kernel/decision.ts'
import type { RefusalData } from '../kernel/rule.ts'
import type { PolicyKey } from '../policy.ts'
import { mustBe } from './expectation.ts'

/**
 * A refusal as a test writes it. Its ground is asserted as strictly as its code: `clauses` for law, in their order;
 * `policy` for a committee's own rule; neither for practice. `data` names the facts that matter, the others are free.
 */
export interface ExpectedRefusal {
  readonly code: string
  readonly clauses?: readonly ProvisionId[]
  readonly policy?: PolicyKey
  readonly data?: RefusalData
}

const byCode = (a: { readonly code: string }, b: { readonly code: string }): number => (a.code < b.code ? -1 : 1)

const groundOf = ({ basis }: Refusal): Pick<ExpectedRefusal, 'clauses' | 'policy'> => {
  if (basis.ground === 'law') return { clauses: basis.clauses.map(({ at }) => at) }
  return basis.ground === 'policy' ? { policy: basis.policy } : {}
}

/** Only the facts that a test asked for. */
const factsAskedFor = (refusal: Refusal, asked: RefusalData): RefusalData =>
  Object.fromEntries(Object.keys(asked).map((key) => [key, refusal.data[key] ?? null]))

/** @throws ExpectationError unless exactly these refusals were given, in whatever order. */
export function mustRefuseWith(message: string, actual: readonly Refusal[], expected: readonly ExpectedRefusal[]): void {
  const shown = [...actual].sort(byCode).map((refusal): ExpectedRefusal => {
    const asked = expected.find(({ code }) => code === refusal.code)?.data
    return { code: refusal.code, ...groundOf(refusal), ...(asked && { data: factsAskedFor(refusal, asked) }) }
  })
  mustBe(message, shown, [...expected].sort(byCode))
}
