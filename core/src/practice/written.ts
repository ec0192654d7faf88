import type { Basis } from '../kernel/ground.ts'
import { orElse, rule, type Rule } from '../kernel/rule.ts'
import type { Situation } from '../case/situation.ts'

/** A rule that a piece of text was really written, not left blank. */
export const writtenOut = <const Id extends string, Data>(
  id: Id,
  basis: Basis,
  text: (data: Data) => string | undefined,
): Rule<Id, Situation<Data>> =>
  rule({ id, basis, holds: ({ data }: Situation<Data>) => orElse((text(data) ?? '').trim() !== '') })
