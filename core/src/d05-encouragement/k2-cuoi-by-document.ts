import { practice } from '../kernel/ground.ts'
import { orElse, rule, type Rule } from '../kernel/rule.ts'
import type { Situation } from '../case/situation.ts'
import type { PaperReference } from '../d04-go-ahead/k3-extend.ts'
import { ofDocument } from '../practice/of-document.ts'
import { ANSWER_RULES, openExternalRequests, type ExternalLevelDecides } from './k2-cuoi-competent-level.ts'
import { DECISION_RULES, type DecideEncouragementData } from './k2-cuoi-decide.ts'

/**
 * Where the committee that gave the go-ahead, or the level to which forms were proposed, has nobody here, what it decided is
 * entered from its document by the office that wrote to it.
 */
export type EncouragementByDocument =
  | { readonly act: 'decide-encouragement'; readonly document: PaperReference; readonly data: ExternalDecision }
  | { readonly act: 'competent-level-decides'; readonly document: PaperReference; readonly data: ExternalLevelDecides }

export type ExternalDecision = Omit<DecideEncouragementData, 'meeting'>

/** Any act by document: of the others nothing is said here. */
type AnyDocument = EncouragementByDocument | { readonly act: string; readonly data: unknown }

const isByDocument = (data: AnyDocument): data is EncouragementByDocument => data.act === 'decide-encouragement' || data.act === 'competent-level-decides'
const decisionIn = (data: AnyDocument): ExternalDecision | undefined => (isByDocument(data) && data.act === 'decide-encouragement' ? data.data : undefined)
const answerIn = (data: AnyDocument): ExternalLevelDecides | undefined => (isByDocument(data) && data.act === 'competent-level-decides' ? data.data : undefined)

const ofDecision = <Id extends string>(of: Rule<Id, Situation<ExternalDecision>>): Rule<Id, Situation<AnyDocument>> => ofDocument(of, decisionIn)
const ofAnswer = <Id extends string>(of: Rule<Id, Situation<ExternalLevelDecides>>): Rule<Id, Situation<AnyDocument>> => ofDocument(of, answerIn)

const requestIsOpen = rule({
  id: 'record-external.request',
  basis: practice,
  appliesWhen: ({ data }) => answerIn(data) !== undefined,
  holds: ({ file, organisations, data }: Situation<AnyDocument>) => {
    const possible = openExternalRequests(file, organisations).map(({ id }) => id)
    return orElse(possible.includes(answerIn(data)?.of ?? ''), { possible })
  },
})

export const ENCOURAGEMENT_BY_DOCUMENT_RULES = [
  requestIsOpen,
  ...DECISION_RULES.map((of) => ofDecision(of)),
  ...ANSWER_RULES.map((of) => ofAnswer(of)),
] as const
