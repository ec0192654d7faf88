import { cite } from '@dam-lam/law'
import { law, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import { currentPlan, type CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { Stage } from '../case/stage.ts'
import type { ApprovalTerms } from '../d04-go-ahead/approval.ts'
import type { PaperReference } from '../d04-go-ahead/k3-extend.ts'
import { changeReceipt, currentReceipt } from '../d04-go-ahead/k3-receipt.ts'
import { REPLY_KINDS, type ReplyKind } from '../d04-go-ahead/k3-reply.ts'
import { termsOf, type DeliberationData } from '../d04-go-ahead/k3b-deliberation.ts'
import { awaitConclusion, awaitDecision, BY_DOCUMENT_RULES, eventByDocument, officesAwaiting, type ByDocument } from '../d06-protection/k2c-by-document.ts'
import { numbered } from '../d05-encouragement/encouragement.ts'
import { ENCOURAGEMENT_BY_DOCUMENT_RULES, type EncouragementByDocument, type ExternalDecision } from '../d05-encouragement/k2-cuoi-by-document.ts'
import { answered, openExternalRequests, openRequests, type ExternalLevelDecides } from '../d05-encouragement/k2-cuoi-competent-level.ts'
import { hasRealEffect } from '../d05-encouragement/real-effect.ts'
import { isAcceptedShortfall } from '../d05-encouragement/k2-cuoi-evaluation.ts'
import type { EvaluationVerdict } from '../d08-cadre/implementation.ts'
import { officeOf } from '../organisations/post.ts'

/**
 * The act of a committee whose people do not work here, entered from its document by the office that wrote to it.
 * Of an external committee few things can be known: that it received the plan, what it answered, how it evaluated what was
 * carried out, how it encouraged those who did so; and where something went wrong, what it found or decided.
 */
export type RecordExternalData =
  | { readonly act: 'register'; readonly document: PaperReference; readonly data: { readonly number?: string | undefined } }
  | { readonly act: 'issue-reply'; readonly document: PaperReference; readonly data: ExternalReply }
  | { readonly act: 'evaluate-results'; readonly document: PaperReference; readonly data: ExternalEvaluation }
  | EncouragementByDocument
  | ByDocument

export interface ExternalEvaluation {
  readonly verdict: EvaluationVerdict
  readonly reasons: string
}

export type ExternalReply = Pick<
  DeliberationData,
  'scope' | 'implementers' | 'conditions' | 'reportEveryMonths' | 'urgentNeed' | 'reasons' | 'missing'
> & { readonly kind: ReplyKind; readonly text?: string | undefined }

export interface ExternalEvents {
  readonly ExternalActRecorded:
    | { readonly act: 'register'; readonly committee: string; readonly document: PaperReference; readonly number: string | null }
    | {
        readonly act: 'issue-reply'
        readonly committee: string
        readonly document: PaperReference
        readonly reply: { readonly kind: ReplyKind; readonly text: string | null; readonly terms: ApprovalTerms | null }
      }
    | {
        readonly act: 'evaluate-results'
        readonly committee: string
        readonly document: PaperReference
        readonly evaluation: ExternalEvaluation & { readonly acceptedShortfall: boolean }
      }
    | { readonly act: 'decide-encouragement'; readonly committee: string; readonly document: PaperReference; readonly decision: ExternalDecision }
    | { readonly act: 'competent-level-decides'; readonly committee: string; readonly document: PaperReference; readonly answer: ExternalLevelDecides }
}

/** Who wrote to the external committee: the committee that last handed the plan on. */
const writer = (file: CaseFile): string =>
  file.receipts.findLast(({ committee }) => committee !== file.competentCommittee)?.committee ?? file.managingCommittee

const isExternal = ({ file, organisations }: Pick<Situation, 'file' | 'organisations'>): boolean => organisations.committee(file.competentCommittee)?.external === true

/** Where the plan lies with it, or waits to be evaluated. */
const ON_THE_ROAD: readonly Stage[] = ['forwarded', 'submitted', 'registered', 'completed']

/**
 * What an external committee can have done now: received and answered while the plan lies there, evaluated once it is carried
 * out, decided on encouragement once it has brought real effect; answered wherever forms were proposed to it, concluded and
 * decided wherever something went wrong.
 */
function externalActs(situation: Situation): readonly RecordExternalData['act'][] {
  const { file, organisations } = situation
  const found: readonly (readonly [RecordExternalData['act'], boolean])[] = [
    ['competent-level-decides', openExternalRequests(file, organisations).length > 0],
    ['conclude-verification', awaitConclusion(situation).length > 0],
    ['decide-protection', awaitDecision(situation).length > 0],
  ]
  return [...(isExternal(situation) ? onTheRoad(situation) : []), ...found.flatMap(([act, holds]) => (holds ? [act] : []))]
}

function onTheRoad(situation: Situation): readonly RecordExternalData['act'][] {
  const { stage } = situation.file
  if (stage === 'completed') return ['evaluate-results']
  if (stage === 'evaluated') return hasRealEffect(situation) ? ['decide-encouragement'] : []
  return ON_THE_ROAD.includes(stage) ? ['register', 'issue-reply'] : []
}

const somethingToRecord = rule({
  id: 'record-external.stage',
  basis: practice,
  holds: (situation: Situation) => orElse(ON_THE_ROAD.includes(situation.file.stage) || externalActs(situation).length > 0, { stage: situation.file.stage, possibleAt: ON_THE_ROAD }),
})

const committeeIsExternal = rule({
  id: 'record-external.committee-is-external',
  basis: practice,
  holds: (situation: Situation) =>
    orElse(isExternal(situation) || externalActs(situation).length > 0, { committee: situation.file.competentCommittee }),
})

/** What is entered must be one of these; that nothing is waited for at all is said already. */
const actFitsTheStage = rule({
  id: 'record-external.act-fits-stage',
  basis: practice,
  appliesWhen: (situation) => externalActs(situation).length > 0,
  holds: (situation: Situation<RecordExternalData>) => orElse(externalActs(situation).includes(situation.data.act), { stage: situation.file.stage }),
})

const reasonsGiven = rule({
  id: 'record-external.evaluation-reasons',
  basis: practice,
  appliesWhen: ({ data }) => data.act === 'evaluate-results',
  holds: ({ data }: Situation<RecordExternalData>) => orElse(data.act === 'evaluate-results' && data.data.reasons.trim() !== ''),
})

const notRegisteredTwice = rule({
  id: 'record-external.register-once',
  basis: practice,
  appliesWhen: ({ data, file }) => data.act === 'register' && file.stage !== 'completed' && file.stage !== 'evaluated',
  holds: ({ file }: Situation<RecordExternalData>) => orElse(currentReceipt(file)?.registered === null),
})

const documentIsNamed = rule({
  id: 'record-external.document',
  basis: practice,
  holds: ({ data, today }: Situation<RecordExternalData>) =>
    orElse(data.document.number.trim() !== '' && data.document.date <= today, { date: data.document.date, today }),
})

const replyIsOneOfItsKinds = rule({
  id: 'record-external.reply-kind',
  basis: law(cite('d4.k3', 'phải trả lời bằng văn bản trong vòng 30 ngày làm việc')),
  appliesWhen: ({ data }) => data.act === 'issue-reply',
  holds: ({ data }: Situation<RecordExternalData>) =>
    orElse(data.act === 'issue-reply' && data.data.kind !== 'beyond-competence' && REPLY_KINDS.includes(data.data.kind)),
})

export const recordExternal = act({
  name: 'record-external',
  basis: practice,
  power: [
    by('record-external.by-office-that-wrote', practice, ({ file, organisations }) => [
      officeOf(writer(file)),
      ...officesAwaiting({ file, organisations }, writer(file)),
      ...openExternalRequests(file, organisations).map(({ committee }) => officeOf(committee)),
    ]),
  ],
  moment: [somethingToRecord, committeeIsExternal],
  carries: [documentIsNamed, actFitsTheStage, notRegisteredTwice, replyIsOneOfItsKinds, reasonsGiven, ...ENCOURAGEMENT_BY_DOCUMENT_RULES, ...BY_DOCUMENT_RULES],
  events: (situation: Situation<RecordExternalData>) => {
    const { file, data } = situation
    if (data.act === 'conclude-verification' || data.act === 'decide-protection') return [eventByDocument(file, data)]
    const { document } = data
    const committee = file.competentCommittee
    if (data.act === 'register')
      return [{ type: 'ExternalActRecorded', data: { act: 'register', committee, document, number: data.data.number ?? null } }]
    if (data.act === 'evaluate-results') {
      const evaluation = { ...data.data, acceptedShortfall: isAcceptedShortfall(situation, data.data.verdict) }
      return [{ type: 'ExternalActRecorded', data: { act: 'evaluate-results', committee, document, evaluation } }]
    }
    if (data.act === 'decide-encouragement') return [{ type: 'ExternalActRecorded', data: { act: data.act, committee, document, decision: data.data } }]
    if (data.act === 'competent-level-decides') {
      const level = openRequests(file).find(({ id }) => id === data.data.of)?.level ?? committee
      return [{ type: 'ExternalActRecorded', data: { act: data.act, committee: level, document, answer: data.data } }]
    }
    const { kind, text } = data.data
    const terms = kind === 'approved' ? termsOf({ implementers: currentPlan(file)?.implementers, ...data.data }) : null
    return [{ type: 'ExternalActRecorded', data: { act: 'issue-reply', committee, document, reply: { kind, text: text ?? null, terms } } }]
  },
})

export const externalHandlers: Handlers<keyof ExternalEvents> = {
  ExternalActRecorded: (file, { data, on, enteredOn }, event) => {
    const entry = { event, on, enteredOn }
    if (data.act === 'register')
      return {
        receipts: changeReceipt(file.receipts, currentReceipt(file), { registered: { ...entry, number: data.number } }),
      }
    if (data.act === 'evaluate-results') {
      const evaluation = { ...data.evaluation, ...entry, committee: data.committee, meeting: null }
      return { implementation: { ...file.implementation, evaluation } }
    }
    if (data.act === 'decide-encouragement') {
      const { awards, reasons } = data.decision
      const decision = { ...entry, committee: data.committee, meeting: null, awards: numbered(file.encouragement, awards), reasons }
      return { encouragement: { ...file.encouragement, decisions: [...file.encouragement.decisions, decision] } }
    }
    if (data.act === 'competent-level-decides') {
      const { of, granted, reasons } = data.answer
      return { encouragement: answered(file.encouragement, of, { ...entry, granted, reasons, document: data.document, external: true }) }
    }
    const { kind, terms } = data.reply
    return {
      receipts: changeReceipt(file.receipts, currentReceipt(file), { reply: { ...entry, kind } }),
      ...(terms && {
        approval: { ...terms, ...entry, by: 'external', committee: data.committee, planVersion: file.plans.length },
      }),
    }
  },
}
