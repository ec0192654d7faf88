import { refusalMessage, type Clause, type RefusalView } from '@dam-lam/contract'
import { clausesOf, type Basis, type Refusal } from '@dam-lam/core'
import { label, type Citation, type Language } from '@dam-lam/law'
import type { Wording } from './wording.ts'

/** A citation with the name of its provision. */
export const clauseView = ({ at, quote }: Citation, language: Language): Clause => ({ id: at, label: label(at, language), quote })

/** What a statement rests on, as fields of whatever rests on it. */
export const groundView = (basis: Basis, language: Language): Pick<RefusalView, 'ground' | 'clauses' | 'policy'> => ({
  ground: basis.ground,
  clauses: clausesOf(basis).map((citation) => clauseView(citation, language)),
  ...(basis.ground === 'policy' && { policy: basis.policy }),
})

/** A refusal with the sentence for a person. */
export const refusalView = ({ code, basis, data }: Refusal, { language, words, name }: Wording): RefusalView => ({
  code,
  ...groundView(basis, language),
  data: Object.fromEntries(Object.entries(data).map(([key, fact]) => [key, isList(fact) ? [...fact] : fact])),
  message: refusalMessage(words, { code, data }, name),
})

const isList = (fact: Refusal['data'][string]): fact is readonly string[] => Array.isArray(fact)
