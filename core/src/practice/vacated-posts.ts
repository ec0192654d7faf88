import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import { currentAppraisal } from '../d04-go-ahead/k3a-g1-appraisal.ts'
import type { Asked } from '../d04-go-ahead/k3a-g1-opinion.ts'
import type { Entry } from '../d04-go-ahead/k3-receipt.ts'
import type { Duty } from '../kernel/duty.ts'
import { permanentMembersOf, postKey, type Post } from '../organisations/post.ts'
import type { LocalDate } from '../time/index.ts'

/*
 * A body ends and no other goes on with its work, or a member of a council loses every post as his committee ends: then nobody is
 * left who could do what was asked. The text says nothing of it. What such a post owes falls back to the permanent members who
 * gave it the work, with the same day, until they have given it to another; what an agency owed that was asked to coordinate, or to
 * which protection was handed up, has no object any more, and whoever asked may ask another.
 */
export interface VacatedPost extends Entry {
  readonly post: Post
  /** The request for coordination or the handing up of protection that it leaves unanswered; null for work on the plan. */
  readonly of: string | null
  /** The last day on which somebody stood for it. */
  readonly lastDay: LocalDate
}

export interface VacancyEvents {
  readonly PostsVacated: { readonly posts: readonly Post[]; readonly lastDay: LocalDate }
  readonly AgencyVacated: { readonly of: string; readonly body: string; readonly lastDay: LocalDate }
}

/** Whether a post that was asked by an event has nobody left since. */
export const isVacated = ({ vacated }: Pick<CaseFile, 'vacated'>, post: Post, askedBy: number): boolean =>
  vacated.some((lost) => lost.of === null && lost.event > askedBy && postKey(lost.post) === postKey(post))

/** The acts by which work is given to another: which of them depends on the work. */
export const GIVEN_ANEW_BY = ['replace-appraiser', 'replace-council-member', 'assign-legal-review', 'plan-encouragement-and-protection'] as const

/** Something on the plan that is still expected: of whom, since which event, and by which act another is asked instead. */
interface Expected {
  readonly post: Post
  readonly askedBy: number
  readonly anewBy: (typeof GIVEN_ANEW_BY)[number]
}

function expectedIn(file: CaseFile): readonly Expected[] {
  const appraisal = currentAppraisal(file)
  const anewBy = appraisal?.kind === 'council' ? 'replace-council-member' : 'replace-appraiser'
  const lead = appraisal?.report === null ? [{ post: appraisal.lead, askedBy: appraisal.assigned.event, anewBy } as const] : []
  const plan = file.implementation.plans.at(-1)
  return [
    ...lead,
    ...(appraisal?.report === null ? waiting(appraisal.asked, anewBy) : []),
    ...waiting(file.legalReview?.asked ?? [], 'assign-legal-review'),
    ...(plan?.tasks ?? []).flatMap(({ responsible, done }) => (done === null ? [{ post: responsible, askedBy: plan?.event ?? 0, anewBy: 'plan-encouragement-and-protection' } as const] : [])),
  ]
}

const waiting = (asked: readonly Asked[], anewBy: Expected['anewBy']): readonly Expected[] =>
  asked.filter(({ opinion }) => opinion === null).map(({ post, asked: request }) => ({ post, askedBy: request.event, anewBy }))

/** Those from whom something on the plan is still expected, and who are still there as far as the case knows. */
export const expectedPosts = (file: CaseFile): readonly Post[] =>
  expectedIn(file)
    .filter(({ post, askedBy }) => !isVacated(file, post, askedBy))
    .map(({ post }) => post)

/** What nobody is left to do, and by which act it is given to another. */
export const vacancies = (file: CaseFile): readonly (VacatedPost & Pick<Expected, 'anewBy'>)[] =>
  expectedIn(file).flatMap(({ post, askedBy, anewBy }) =>
    file.vacated.filter((lost) => lost.of === null && lost.event > askedBy && postKey(lost.post) === postKey(post)).map((lost) => ({ ...lost, anewBy })),
  )

const ANSWERS: readonly Duty['what'][] = ['answer-coordination', 'answer-escalation']

/** An open duty whose holder is there no more, in the hands of who must see to it; every other as it is. */
export function inHandsOf(file: Pick<CaseFile, 'vacated' | 'competentCommittee'>, duty: Duty): Duty {
  if (duty.end !== null || file.vacated.length === 0) return duty
  const isAnswer = ANSWERS.includes(duty.what)
  const lost = file.vacated.find(({ post, of, event }) => (of !== null) === isAnswer && event > duty.startedBy && postKey(post) === postKey(duty.holder))
  if (!lost) return duty
  // A person is asked as a member of a council; whatever else he owes is his own.
  if (duty.holder.kind === 'person' && duty.what !== 'appraise' && duty.what !== 'give-opinion') return duty
  if (!isAnswer) return { ...duty, holder: permanentMembersOf(file.competentCommittee) }
  return { ...duty, end: { how: 'lapsed', event: lost.event, on: lost.on, enteredOn: lost.enteredOn } }
}

export const vacancyHandlers: Handlers<keyof VacancyEvents> = {
  PostsVacated: (file, { data: { posts, lastDay }, on, enteredOn }, event) => ({
    vacated: [...file.vacated, ...posts.map((post) => ({ post, of: null, lastDay, event, on, enteredOn }))],
  }),
  AgencyVacated: (file, { data: { of, body, lastDay }, on, enteredOn }, event) => ({
    vacated: [...file.vacated, { post: { kind: 'body', body }, of, lastDay, event, on, enteredOn }],
  }),
}
