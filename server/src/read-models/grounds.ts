import type { Clause, RefusalView } from '@dam-lam/contract'
import { clausesOf, type Basis, type Refusal } from '@dam-lam/core'
import { label, type Citation, type Language } from '@dam-lam/law'

/** A citation with the name of its provision. */
export const clauseView = ({ at, quote }: Citation, language: Language): Clause => ({ id: at, label: label(at, language), quote })

/** What a statement rests on, as fields of whatever rests on it. */
export const groundView = (basis: Basis, language: Language): Pick<RefusalView, 'ground' | 'clauses' | 'policy'> => ({
  ground: basis.ground,
  clauses: clausesOf(basis).map((citation) => clauseView(citation, language)),
  ...(basis.ground === 'policy' && { policy: basis.policy }),
})

/** A refusal in words. */
export const refusalView = ({ code, basis, data }: Refusal, language: Language): RefusalView => ({
  code,
  ...groundView(basis, language),
  data: mutable(data),
  message: code,
})

const mutable = (data: Refusal['data']): RefusalView['data'] =>
  Object.fromEntries(Object.entries(data).map(([name, fact]) => [name, isList(fact) ? [...fact] : fact]))

const isList = (fact: Refusal['data'][string]): fact is readonly string[] => Array.isArray(fact)
