import { cite } from '@dam-lam/law'
import { law, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { LocalDate } from '../time/index.ts'
import { act, by } from '../case/act.ts'
import { currentPlan, type CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { officeOf } from '../organisations/post.ts'
import { LETTER_RULES, type Letter } from '../practice/letter.ts'
import { writtenOut } from '../practice/written.ts'
import { unsuitableMatters } from './k1-plan.ts'
import type { Entry } from './k3-receipt.ts'

/**
 * Whoever lets an `unsuitable` matter start tells, «đồng thời», the body that issued the unfitting provision, so that
 * it may amend, supplement or repeal it (d4.k5). A matter is named by its place in the plan, counted from 0.
 */
export interface ReportUnsuitableData {
  readonly matter: number
  readonly proposedChange: string
  readonly letter: Letter
}

export const ISSUER_RESPONSES = ['amended', 'supplemented', 'repealed', 'kept'] as const

export interface IssuerResponseData {
  readonly matter: number
  readonly response: (typeof ISSUER_RESPONSES)[number]
  readonly date: LocalDate
  readonly document?: string | undefined
}

export interface UnsuitableReport {
  readonly matter: number
  readonly reported: Entry & { readonly letter: Letter; readonly proposedChange: string }
  readonly response: (Entry & IssuerResponseData) | null
}

export interface UnsuitableEvents {
  readonly UnsuitableProvisionReported: ReportUnsuitableData & { readonly issuer: string }
  readonly IssuerResponded: IssuerResponseData
}

const REPORT_TO_ISSUER = law(cite('d4.k5', 'có văn bản báo cáo với cơ quan ban hành văn bản có quy định không phù hợp với thực tiễn'))

/** The unsuitable matters of an approved plan whose issuer has not been told. External committees tell by themselves. */
export function mattersToReport(file: CaseFile): readonly { readonly index: number; readonly issuer: string }[] {
  const plan = currentPlan(file)
  if (!plan || file.approval === null || file.approval.by === 'external') return []
  const told = file.unsuitableReports.map(({ matter }) => matter)
  return unsuitableMatters(plan)
    .filter(({ index }) => !told.includes(index))
    .map(({ index, matter }) => ({ index, issuer: matter.issuer }))
}

const somethingToReport = rule({
  id: 'report-unsuitable-provision.after-approval',
  basis: REPORT_TO_ISSUER,
  holds: ({ file }: Situation) => orElse(mattersToReport(file).length > 0),
})

const matterIsToReport = rule({
  id: 'report-unsuitable-provision.matter',
  basis: REPORT_TO_ISSUER,
  appliesWhen: ({ file }) => mattersToReport(file).length > 0,
  holds: ({ file, data }: Situation<ReportUnsuitableData>) => {
    const open = mattersToReport(file).map(({ index }) => index)
    return orElse(open.includes(data.matter), { matter: data.matter, possible: open.map(String) })
  },
})

export const reportUnsuitableProvision = act({
  name: 'report-unsuitable-provision',
  basis: REPORT_TO_ISSUER,
  power: [by('report-unsuitable-provision.by-office', practice, ({ file }) => [officeOf(file.approval?.committee ?? file.competentCommittee)])],
  moment: [somethingToReport],
  follows: ({ file }) => file.approval?.on ?? null,
  carries: [
    matterIsToReport,
    writtenOut('report-unsuitable-provision.change', REPORT_TO_ISSUER, (data: ReportUnsuitableData) => data.proposedChange),
    ...LETTER_RULES,
  ],
  events: ({ file, data }: Situation<ReportUnsuitableData>) => {
    const issuer = mattersToReport(file).find(({ index }) => index === data.matter)?.issuer ?? ''
    return [{ type: 'UnsuitableProvisionReported', data: { ...data, issuer } }]
  },
})

const waitsForIssuer = rule({
  id: 'record-issuer-response.after-report',
  basis: practice,
  holds: ({ file }: Situation) => orElse(file.unsuitableReports.some(({ response }) => response === null)),
})

const matterWasReported = rule({
  id: 'record-issuer-response.matter',
  basis: practice,
  appliesWhen: ({ file }) => file.unsuitableReports.some(({ response }) => response === null),
  holds: ({ file, data }: Situation<IssuerResponseData>) => {
    const open = file.unsuitableReports.filter(({ response }) => response === null).map(({ matter }) => matter)
    return orElse(open.includes(data.matter), { matter: data.matter, possible: open.map(String) })
  },
})

const responseNotInFuture = rule({
  id: 'record-issuer-response.date-not-in-future',
  basis: practice,
  holds: ({ data, today }: Situation<IssuerResponseData>) => orElse(data.date <= today, { date: data.date, today }),
})

export const recordIssuerResponse = act({
  name: 'record-issuer-response',
  basis: practice,
  power: [by('record-issuer-response.by-office', practice, ({ file }) => [officeOf(file.approval?.committee ?? file.competentCommittee)])],
  moment: [waitsForIssuer],
  follows: ({ file }) => file.unsuitableReports.find(({ response }) => response === null)?.reported.on ?? null,
  carries: [matterWasReported, responseNotInFuture],
  events: ({ data }: Situation<IssuerResponseData>) => [{ type: 'IssuerResponded', data }],
})

export const unsuitableHandlers: Handlers<keyof UnsuitableEvents> = {
  UnsuitableProvisionReported: (file, { data, on, enteredOn }, event) => ({
    unsuitableReports: [
      ...file.unsuitableReports,
      {
        matter: data.matter,
        reported: { event, on, enteredOn, letter: data.letter, proposedChange: data.proposedChange },
        response: null,
      },
    ],
  }),
  IssuerResponded: (file, { data, on, enteredOn }, event) => ({
    unsuitableReports: file.unsuitableReports.map((report) =>
      report.matter === data.matter && report.response === null
        ? { ...report, response: { ...data, event, on, enteredOn } }
        : report,
    ),
  }),
}
