import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { LocalDate } from '../time/index.ts'
import { act, at, by } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { currentAppraisal, type Appraisal } from '../d04-go-ahead/k3a-g1-appraisal.ts'
import { permanentMembersOf, postKey, type Post } from '../organisations/post.ts'
import { writtenOut } from './written.ts'

/** Whoever assigned an appraisal may hand it to another body or member, or set another day, with a reason. */
export interface ReplaceAppraiserData {
  readonly body: string
  readonly by: string
  readonly reason: string
}

export interface ReplaceCouncilMemberData {
  readonly member: string
  readonly by: string
  readonly reason: string
}

export interface ChangeOpinionDueData {
  /** The body or the person whose day is changed. */
  readonly of: string
  readonly dueOn: LocalDate
  readonly reason: string
}

export interface ReplacementEvents {
  readonly AppraiserReplaced: { readonly from: Post; readonly to: Post; readonly reason: string }
  readonly OpinionDueChanged: { readonly of: Post; readonly dueOn: LocalDate; readonly reason: string }
}

const bodyPost = (body: string): Post => ({ kind: 'body', body })
const personPost = (person: string): Post => ({ kind: 'person', person })

/** Those of the current appraisal from whom something is still expected. */
const expected = (file: CaseFile): readonly Post[] => {
  const appraisal = currentAppraisal(file)
  if (!appraisal || appraisal.report !== null) return []
  return [appraisal.lead, ...appraisal.asked.filter(({ opinion }) => opinion === null).map(({ post }) => post)]
}

const has = (posts: readonly Post[], post: Post): boolean => posts.some((one) => postKey(one) === postKey(post))
const named = (posts: readonly Post[]): { readonly expected: readonly string[] } => ({ expected: posts.map(postKey) })

const byAssigner = <const Id extends string>(id: Id) =>
  by(id, practice, ({ file }) => [permanentMembersOf(file.competentCommittee)])

/** A body is only there to be replaced where bodies appraise, a member only where a council does. */
const appraisedBy = <const Id extends string>(id: Id, kind: Appraisal['kind']) =>
  rule({
    id,
    basis: practice,
    appliesWhen: ({ file }: Situation) => file.stage === 'in-appraisal',
    holds: ({ file }: Situation) => orElse(currentAppraisal(file)?.kind === kind, { appraisedBy: currentAppraisal(file)?.kind ?? null }),
  })

const replacesBody = rule({
  id: 'replace-appraiser.body',
  basis: practice,
  holds: ({ file, data, organisations }: Situation<ReplaceAppraiserData>) =>
    orElse(
      has(expected(file), bodyPost(data.body)) &&
        organisations.body(data.by) !== undefined &&
        !has(expected(file), bodyPost(data.by)),
      named(expected(file)),
    ),
})

export const replaceAppraiser = act({
  name: 'replace-appraiser',
  basis: practice,
  power: [byAssigner('replace-appraiser.by-assigner')],
  moment: [at('replace-appraiser.stage', ['in-appraisal']), appraisedBy('replace-appraiser.bodies-appraise', 'body')],
  carries: [replacesBody, writtenOut('replace-appraiser.reason', practice, (data: ReplaceAppraiserData) => data.reason)],
  events: ({ data }: Situation<ReplaceAppraiserData>) => [
    { type: 'AppraiserReplaced', data: { from: bodyPost(data.body), to: bodyPost(data.by), reason: data.reason } },
  ],
})

const replacesMember = rule({
  id: 'replace-council-member.member',
  basis: practice,
  holds: ({ file, data, organisations }: Situation<ReplaceCouncilMemberData>) =>
    orElse(
      has(expected(file), personPost(data.member)) &&
        organisations.person(data.by) !== undefined &&
        !has(expected(file), personPost(data.by)),
      named(expected(file)),
    ),
})

export const replaceCouncilMember = act({
  name: 'replace-council-member',
  basis: practice,
  power: [byAssigner('replace-council-member.by-assigner')],
  moment: [at('replace-council-member.stage', ['in-appraisal']), appraisedBy('replace-council-member.council-appraises', 'council')],
  carries: [replacesMember, writtenOut('replace-council-member.reason', practice, (data: ReplaceCouncilMemberData) => data.reason)],
  events: ({ data }: Situation<ReplaceCouncilMemberData>) => [
    { type: 'AppraiserReplaced', data: { from: personPost(data.member), to: personPost(data.by), reason: data.reason } },
  ],
})

const owesSomething = rule({
  id: 'change-opinion-due.of',
  basis: practice,
  holds: ({ file, data }: Situation<ChangeOpinionDueData>) =>
    orElse(expected(file).some((post) => postKey(post).endsWith(`/${data.of}`)), named(expected(file))),
})

const dueDayAhead = rule({
  id: 'change-opinion-due.not-in-past',
  basis: practice,
  holds: ({ data, on }: Situation<ChangeOpinionDueData>) => orElse(data.dueOn >= on, { dueOn: data.dueOn, on }),
})

export const changeOpinionDue = act({
  name: 'change-opinion-due',
  basis: practice,
  power: [byAssigner('change-opinion-due.by-assigner')],
  moment: [at('change-opinion-due.stage', ['in-appraisal'])],
  carries: [owesSomething, dueDayAhead, writtenOut('change-opinion-due.reason', practice, (data: ChangeOpinionDueData) => data.reason)],
  events: ({ file, data }: Situation<ChangeOpinionDueData>) =>
    expected(file)
      .filter((post) => postKey(post).endsWith(`/${data.of}`))
      .map((post) => ({ type: 'OpinionDueChanged', data: { of: post, dueOn: data.dueOn, reason: data.reason } })),
})

const inCurrentAppraisal = (file: CaseFile, change: (appraisal: Appraisal) => Appraisal): Partial<CaseFile> => {
  const last = currentAppraisal(file)
  return { appraisals: file.appraisals.map((appraisal) => (appraisal === last ? change(appraisal) : appraisal)) }
}

const same = (one: Post, other: Post): boolean => postKey(one) === postKey(other)

export const replacementHandlers: Handlers<keyof ReplacementEvents> = {
  AppraiserReplaced: (file, { data, on, enteredOn }, event) =>
    inCurrentAppraisal(file, (appraisal) => ({
      ...appraisal,
      lead: same(appraisal.lead, data.from) ? data.to : appraisal.lead,
      asked: appraisal.asked.map((request) =>
        same(request.post, data.from) ? { ...request, post: data.to, asked: { event, on, enteredOn } } : request,
      ),
    })),
  OpinionDueChanged: (file, { data }) =>
    inCurrentAppraisal(file, (appraisal) => ({
      ...appraisal,
      dueOn: same(appraisal.lead, data.of) ? data.dueOn : appraisal.dueOn,
      asked: appraisal.asked.map((request) => (same(request.post, data.of) ? { ...request, dueOn: data.dueOn } : request)),
    })),
}
