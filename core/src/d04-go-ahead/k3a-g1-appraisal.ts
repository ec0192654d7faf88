import { cite } from '@dam-lam/law'
import { law, policy, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { LocalDate } from '../time/index.ts'
import { act, at, by } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { permanentMembersOf, type Post } from '../organisations/post.ts'
import type { Asked } from './k3a-g1-opinion.ts'
import type { AppraisalReport } from './k3a-g2-appraisal-report.ts'
import type { Entry } from './k3-receipt.ts'

/**
 * Appraisal (thẩm định): the permanent members have a specialised advisory body appraise the plan, alone or leading
 * others; or, when the matter is wide or complex, establish an appraisal council (d4.k3.a.g1). Days are policy.
 */
export interface Appraisal {
  readonly committee: string
  readonly assigned: Entry
  readonly kind: 'body' | 'council'
  /** Who must report: the lead body, or the council's chair. */
  readonly lead: Post
  /** The day set for the report; null where policy sets it. */
  readonly dueOn: LocalDate | null
  readonly asked: readonly Asked[]
  readonly report: AppraisalReport | null
}

export interface AssignAppraisalData {
  readonly lead: { readonly body: string; readonly dueOn?: LocalDate | undefined }
  readonly coordinating: readonly { readonly body: string; readonly dueOn?: LocalDate | undefined }[]
}

export interface EstablishCouncilData {
  readonly chair: string
  readonly secretary: string
  readonly members: readonly string[]
  readonly dueOn?: LocalDate | undefined
}

export interface AppraisalEvents {
  readonly AppraisalAssigned: AssignAppraisalData & { readonly committee: string }
  readonly AppraisalCouncilEstablished: EstablishCouncilData & { readonly committee: string }
}

const ASSIGN = law(cite('d4.k3.a.g1', 'Thường trực cấp ủy chỉ đạo giao cho cơ quan chuyên trách tham mưu, giúp việc thẩm định'))
const COUNCIL = law(cite('d4.k3.a.g1', 'thành lập Hội đồng thẩm định nếu vấn đề có phạm vi rộng, phức tạp'))

const afterRegistering = ['registered'] as const

const competenceIsClear = rule({
  id: 'appraisal.competence-declared',
  basis: policy('competence.implied-by-appraisal'),
  appliesWhen: ({ policy }) => !policy['competence.implied-by-appraisal'],
  holds: ({ file }: Situation) => orElse(file.competence.some(({ committee }) => committee === file.competentCommittee)),
})

const bodiesExist = rule({
  id: 'assign-appraisal.bodies-known',
  basis: practice,
  holds: ({ data, organisations }: Situation<AssignAppraisalData>) => {
    const named = [data.lead.body, ...data.coordinating.map(({ body }) => body)]
    const unknown = named.filter((body) => organisations.body(body) === undefined)
    return orElse(unknown.length === 0, { unknown })
  },
})

const eachBodyOnce = rule({
  id: 'assign-appraisal.each-body-once',
  basis: practice,
  holds: ({ data }: Situation<AssignAppraisalData>) => {
    const named = [data.lead.body, ...data.coordinating.map(({ body }) => body)]
    return orElse(new Set(named).size === named.length)
  },
})

const dueDaysAhead = rule({
  id: 'assign-appraisal.due-not-before-assignment',
  basis: practice,
  holds: ({ data, on }: Situation<AssignAppraisalData>) =>
    orElse([data.lead, ...data.coordinating].every(({ dueOn }) => dueOn === undefined || dueOn >= on), { on }),
})

const councilDueAhead = rule({
  id: 'establish-council.due-not-before',
  basis: practice,
  appliesWhen: ({ data }) => data.dueOn !== undefined,
  holds: ({ data, on }: Situation<EstablishCouncilData>) => orElse((data.dueOn ?? on) >= on, { on }),
})

const peopleKnown = rule({
  id: 'establish-council.people-known',
  basis: practice,
  holds: ({ data, organisations }: Situation<EstablishCouncilData>) => {
    const unknown = [data.chair, data.secretary, ...data.members].filter((id) => organisations.person(id) === undefined)
    return orElse(unknown.length === 0, { unknown })
  },
})

export const assignAppraisal = act({
  name: 'assign-appraisal',
  basis: ASSIGN,
  power: [by('assign-appraisal.by-permanent-members', ASSIGN, ({ file }) => [permanentMembersOf(file.competentCommittee)])],
  moment: [at('assign-appraisal.stage', afterRegistering), competenceIsClear],
  carries: [bodiesExist, eachBodyOnce, dueDaysAhead],
  events: ({ file, data }: Situation<AssignAppraisalData>) => [
    { type: 'AppraisalAssigned', data: { ...data, committee: file.competentCommittee } },
  ],
})

export const establishCouncil = act({
  name: 'establish-council',
  basis: COUNCIL,
  power: [by('establish-council.by-permanent-members', COUNCIL, ({ file }) => [permanentMembersOf(file.competentCommittee)])],
  moment: [at('establish-council.stage', afterRegistering), competenceIsClear],
  carries: [peopleKnown, councilDueAhead],
  events: ({ file, data }: Situation<EstablishCouncilData>) => [
    { type: 'AppraisalCouncilEstablished', data: { ...data, committee: file.competentCommittee } },
  ],
})

/** The appraisal that is under way or was the last; undefined before any. */
export const currentAppraisal = (file: CaseFile): Appraisal | undefined => file.appraisals.at(-1)

export const appraisalHandlers: Handlers<keyof AppraisalEvents> = {
  AppraisalAssigned: (file, { data, on, enteredOn }, event) => ({
    appraisals: [
      ...file.appraisals,
      {
        committee: data.committee,
        assigned: { event, on, enteredOn },
        kind: 'body',
        lead: { kind: 'body', body: data.lead.body },
        dueOn: data.lead.dueOn ?? null,
        asked: data.coordinating.map(({ body, dueOn }) => ({
          post: { kind: 'body', body },
          asked: { event, on, enteredOn },
          dueOn: dueOn ?? null,
          opinion: null,
        })),
        report: null,
      },
    ],
  }),
  AppraisalCouncilEstablished: (file, { data, on, enteredOn }, event) => ({
    appraisals: [
      ...file.appraisals,
      {
        committee: data.committee,
        assigned: { event, on, enteredOn },
        kind: 'council',
        lead: { kind: 'person', person: data.chair },
        dueOn: data.dueOn ?? null,
        asked: [...new Set([data.secretary, ...data.members])]
          .filter((person) => person !== data.chair)
          .map((person) => ({
            post: { kind: 'person', person },
            asked: { event, on, enteredOn },
            dueOn: data.dueOn ?? null,
            opinion: null,
          })),
        report: null,
      },
    ],
  }),
}
