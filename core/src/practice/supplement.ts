import { cite } from '@dam-lam/law'
import { law, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import { evidenceOf, type Evidence } from '../files/plan-file-rules.ts'
import type { Situation } from '../case/situation.ts'
import { completePlan } from '../d04-go-ahead/k1-complete-plan.ts'
import type { Plan } from '../d04-go-ahead/k1-plan.ts'
import type { Entry } from '../d04-go-ahead/k3-receipt.ts'
import { PLAN_IN_HAND_RULES, type PlanInHand } from '../d04-go-ahead/k1-plan-in-hand.ts'
import { officeOf } from '../organisations/post.ts'
import { byProposer } from './by-proposer.ts'

/**
 * Asking for what is missing, and sending it. The clock does not stop meanwhile: the text knows no pause.
 */
export interface MissingField {
  readonly field: string
  readonly note: string
}

export interface RequestSupplementData {
  readonly missing: readonly MissingField[]
}

export interface SupplementRequest extends Entry {
  readonly missing: readonly MissingField[]
  readonly answered: Entry | null
}

export interface SupplementEvents {
  readonly SupplementRequested: RequestSupplementData
  readonly PlanSupplemented: Evidence & { readonly plan: Plan }
}

const saysWhatIsMissing = rule({
  id: 'request-supplement.missing',
  basis: law(cite('d4.k1', 'phải xây dựng kế hoạch thực hiện vấn đề sáng tạo, đột phá')),
  holds: ({ data }: Situation<RequestSupplementData>) =>
    orElse(data.missing.length > 0 && data.missing.every(({ field, note }) => field.trim() !== '' && note.trim() !== '')),
})

export const requestSupplement = act({
  name: 'request-supplement',
  basis: practice,
  power: [by('request-supplement.by-office', practice, ({ file }) => [officeOf(file.competentCommittee)])],
  moment: [at('request-supplement.stage', ['registered', 'in-appraisal', 'appraised'])],
  carries: [saysWhatIsMissing],
  events: ({ data }: Situation<RequestSupplementData>) => [{ type: 'SupplementRequested', data }],
})

const supplementWasAsked = rule({
  id: 'supplement.was-requested',
  basis: practice,
  holds: ({ file }: Situation) => orElse(file.supplementRequests.some(({ answered }) => answered === null)),
})

export const supplement = act({
  name: 'supplement',
  basis: practice,
  power: [byProposer('supplement.by-proposer')],
  moment: [at('supplement.stage', ['registered', 'in-appraisal', 'appraised']), supplementWasAsked],
  carries: [...PLAN_IN_HAND_RULES],
  events: ({ data, files }: Situation<PlanInHand>) => [{ type: 'PlanSupplemented', data: { plan: completePlan(data.plan), ...evidenceOf(data.plan, files, data) } }],
})

export const supplementHandlers: Handlers<keyof SupplementEvents> = {
  SupplementRequested: (file, { data, on, enteredOn }, event) => ({
    supplementRequests: [...file.supplementRequests, { missing: data.missing, event, on, enteredOn, answered: null }],
  }),
  PlanSupplemented: (file, { data, on, enteredOn }, event) => ({
    plans: [...file.plans, { plan: data.plan, enclosed: data.enclosed ?? [], on, event }],
    supplementRequests: file.supplementRequests.map((request) =>
      request.answered === null ? { ...request, answered: { event, on, enteredOn } } : request,
    ),
  }),
}
