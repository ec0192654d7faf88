import type { Situation } from '../case/situation.ts'
import type { Rule } from '../kernel/rule.ts'

/** The rule of an act, asked of what a document says about it; a document that says nothing of that act is not judged by it. */
export const ofDocument = <Id extends string, Document, Inner>(of: Rule<Id, Situation<Inner>>, inner: (document: Document) => Inner | undefined): Rule<Id, Situation<Document>> => ({
  ...of,
  conditional: true,
  judge: (situation) => {
    const data = inner(situation.data)
    if (data === undefined) return { rule: of.id, basis: of.basis, outcome: 'not-judged' }
    return of.judge({ ...situation, data })
  },
})
