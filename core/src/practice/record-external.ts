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
import { awaitConclusion, awaitDecision, awaitDocument, BY_DOCUMENT_RULES, eventByDocument, officesAwaiting, type ByDocument } from '../d06-protection/k2c-by-document.ts'
import { isAcceptedShortfall } from '../d05-encouragement/k2-cuoi-evaluation.ts'
import type { EvaluationVerdict } from '../d08-cadre/implementation.ts'
import { officeOf } from '../organisations/post.ts'

/**
 * The act of a committee whose people do not work here, entered from its document by the office that wrote to it.
 * Of an external committee few things can be known: that it received the plan, what it answered, how it evaluated what was
 * carried out; and where something went wrong, what it found or decided.
 */
export type RecordExternalData =
  | { readonly act: 'register'; readonly document: PaperReference; readonly data: { readonly number?: string | undefined } }
  | { readonly act: 'issue-reply'; readonly document: PaperReference; readonly data: ExternalReply }
  | { readonly act: 'evaluate-results'; readonly document: PaperReference; readonly data: ExternalEvaluation }
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
}

/** Who wrote to the external committee: the committee that last handed the plan on. */
const writer = (file: CaseFile): string =>
  file.receipts.findLast(({ committee }) => committee !== file.competentCommittee)?.committee ?? file.managingCommittee

const isExternal = ({ file, organisations }: Pick<Situation, 'file' | 'organisations'>): boolean => organisations.committee(file.competentCommittee)?.external === true

/** Where the plan lies with it, or waits to be evaluated. */
const ON_THE_ROAD: readonly Stage[] = ['forwarded', 'submitted', 'registered', 'completed']

const somethingToRecord = rule({
  id: 'record-external.stage',
  basis: practice,
  holds: ({ file, organisations }: Situation) => orElse(ON_THE_ROAD.includes(file.stage) || awaitDocument({ file, organisations }), { stage: file.stage, possibleAt: ON_THE_ROAD }),
})

const committeeIsExternal = rule({
  id: 'record-external.committee-is-external',
  basis: practice,
  holds: ({ file, organisations }: Situation) =>
    orElse(isExternal({ file, organisations }) || awaitDocument({ file, organisations }), { committee: file.competentCommittee }),
})

/** Received and answered while the plan lies there; evaluated once it is carried out; concluded and decided whenever something went wrong. */
const actFitsTheStage = rule({
  id: 'record-external.act-fits-stage',
  basis: practice,
  holds: (situation: Situation<RecordExternalData>) => {
    const { file, data } = situation
    if (data.act === 'conclude-verification') return orElse(awaitConclusion(situation).length > 0, { stage: file.stage })
    if (data.act === 'decide-protection') return orElse(awaitDecision(situation).length > 0, { stage: file.stage })
    // That nothing is waited for at all is said already.
    const possible = !awaitDocument(situation) || (isExternal(situation) && ON_THE_ROAD.includes(file.stage))
    return orElse(possible && (data.act === 'evaluate-results') === (file.stage === 'completed'), { stage: file.stage })
  },
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
  appliesWhen: ({ data, file }) => data.act === 'register' && file.stage !== 'completed',
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
  power: [by('record-external.by-office-that-wrote', practice, ({ file, organisations }) => [officeOf(writer(file)), ...officesAwaiting({ file, organisations }, writer(file))])],
  moment: [somethingToRecord, committeeIsExternal],
  carries: [documentIsNamed, actFitsTheStage, notRegisteredTwice, replyIsOneOfItsKinds, reasonsGiven, ...BY_DOCUMENT_RULES],
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
    const { kind, terms } = data.reply
    return {
      receipts: changeReceipt(file.receipts, currentReceipt(file), { reply: { ...entry, kind } }),
      ...(terms && {
        approval: { ...terms, ...entry, by: 'external', committee: data.committee, planVersion: file.plans.length },
      }),
    }
  },
}
