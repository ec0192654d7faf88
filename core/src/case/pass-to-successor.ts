import { practice } from '../kernel/ground.ts'
import { addDays, type LocalDate } from '../time/index.ts'
import type { Entry } from '../d04-go-ahead/k3-receipt.ts'
import type { CaseFile } from './case-file.ts'
import { openProtections } from '../d06-protection/protection.ts'
import { waitingForAnswer } from '../d09-coordination/coordination.ts'
import type { Organisations } from '../organisations/organisations.ts'
import { expectedPosts } from '../practice/vacated-posts.ts'
import type { NewEvent } from './event.ts'
import type { Handlers } from './handlers.ts'
import { bodiesAsked } from './protection-sight.ts'
import { systemAct, type SystemSituation } from './system-act.ts'

/*
 * A committee ends and another takes its open files: the district committees ended on 30/6/2025. From the next day the
 * successor stands in its place in everything that the case still says: it manages, decides, owes, and is owed to. The day
 * of receipt stays, so the clock does not start again. What happened before stays in the events, under the name of then.
 */
export interface PassToSuccessorData {
  /** The committee or the body that has ended, or somebody who has lost every post with his committee. */
  readonly ended: { readonly committee: string } | { readonly body: string } | { readonly person: string }
}

/** Who came in whose place. */
export interface Succession {
  readonly from: string
  readonly to: string
  /** The bodies of the successor that go on with the work of the ended ones. */
  readonly bodies: readonly { readonly from: string; readonly to: string }[]
  /** The last day of the one that ended. */
  readonly lastDay: LocalDate
}

export interface SuccessionEvents {
  readonly CommitteeSucceeded: Succession
  readonly BodySucceeded: Pick<Succession, 'from' | 'to' | 'lastDay'>
}

/** A succession as the case keeps it. */
export type SuccessionOnFile = Succession & Entry & { readonly kind: 'committee' | 'body' }

/**
 * A case that is finished stays with the committee that finished it; the successor's office may read it. A protection under way
 * is not finished, whatever the rest of the case.
 */
const isOpen = (file: CaseFile): boolean => file.stage !== 'closed' || openProtections(file).length > 0

const concernsCommittee = (file: CaseFile, committee: string): boolean =>
  [
    file.managingCommittee,
    file.competentCommittee,
    ...[...file.receipts, ...file.protection].map((one) => one.committee),
    ...file.incidents.map(({ superior }) => superior),
    ...file.encouragement.requests.map(({ level }) => level),
    ...file.implementation.plans.flatMap(({ tasks }) => tasks.flatMap(({ responsible }) => ('committee' in responsible ? [responsible.committee] : []))),
  ].includes(committee)

const concernsBody = (file: CaseFile, body: string): boolean => {
  const asked = [...file.appraisals.flatMap(({ lead, asked: others }) => [lead, ...others.map(({ post }) => post)]), ...(file.legalReview?.asked.map(({ post }) => post) ?? [])]
  const verifying = file.incidents.flatMap(({ verification }) => (verification ? [verification.lead, ...verification.coordinating] : []))
  const tasks = file.implementation.plans.flatMap((plan) => plan.tasks.map(({ responsible }) => responsible))
  return [...verifying, ...bodiesAsked(file)].includes(body) || [...asked, ...tasks].some((post) => post.kind === 'body' && post.body === body)
}

export const passToSuccessor = systemAct({
  name: 'pass-to-successor',
  basis: practice,
  events: ({ file, data, organisations, today }: SystemSituation<PassToSuccessorData>) => {
    if (!isOpen(file)) return []
    if ('person' in data.ended) return vacatedPerson(file, data.ended.person, organisations, today)
    if ('body' in data.ended) {
      const { id, successor = null, to = null } = organisations.body(data.ended.body) ?? { id: '' }
      if (to === null || to >= today) return []
      if (successor === null) return vacatedBody(file, id, to)
      if (!concernsBody(file, id)) return []
      return [{ type: 'BodySucceeded', data: { from: id, to: successor, lastDay: to } }]
    }
    const { id, openFilesTo = null, to = null } = organisations.committee(data.ended.committee) ?? { id: '' }
    if (openFilesTo === null || to === null || to >= today || !concernsCommittee(file, id)) return []
    const bodies = organisations.data.bodies.flatMap((body) =>
      body.committee === id && (body.successor ?? null) !== null ? [{ from: body.id, to: body.successor ?? '' }] : [],
    )
    return [{ type: 'CommitteeSucceeded', data: { from: id, to: openFilesTo, bodies, lastDay: to } }]
  },
})

/** Nobody goes on with the work of the body: what it was asked on the plan, and what it was asked as an agency. */
function vacatedBody(file: CaseFile, body: string, lastDay: LocalDate): readonly NewEvent[] {
  const posts = expectedPosts(file).filter((post) => post.kind === 'body' && post.body === body).slice(0, 1)
  const asked = waitingForAnswer(file).flatMap(({ id, agency }) => (agency.kind === 'body' && agency.body === body ? [id] : []))
  const handedUp = openProtections(file).flatMap(({ escalations }) => escalations.flatMap(({ id, to, answered }) => (to.kind === 'body' && to.body === body && answered === null ? [id] : [])))
  const unanswered = [...asked, ...handedUp].filter((of) => !file.vacated.some((lost) => lost.of === of))
  return [
    ...(posts.length > 0 ? [{ type: 'PostsVacated' as const, data: { posts, lastDay } }] : []),
    ...unanswered.map((of) => ({ type: 'AgencyVacated' as const, data: { of, body, lastDay } })),
  ]
}

/** A member of a council whose posts ended with his committee, and who has got no other. */
function vacatedPerson(file: CaseFile, person: string, organisations: Organisations, today: LocalDate): readonly NewEvent[] {
  const posts = expectedPosts(file).filter((post) => post.kind === 'person' && post.person === person).slice(0, 1)
  if (posts.length === 0 || organisations.positionsOf(person, today).length > 0) return []
  const endings = organisations.everHeldBy(person).flatMap(({ committee, to }) => (to !== null && to < today && organisations.committee(committee)?.to === to ? [to] : []))
  const lastDay = endings.toSorted().at(-1)
  return lastDay === undefined ? [] : [{ type: 'PostsVacated', data: { posts, lastDay } }]
}

/** The day on which the successor stands in its place. */
export const firstDayAfter = (lastDay: LocalDate): LocalDate => addDays(lastDay, 1)

/** Members of a case file that name a committee or a body; any other text stays as it is. */
const PLACES: ReadonlySet<string> = new Set(['committee', 'managingCommittee', 'competentCommittee', 'skippedBy', 'superior', 'body', 'lead', 'coordinating', 'level'])

/** The same value with the successors named wherever those they succeed were named. */
function inTheirPlace<Value>(value: Value, successors: ReadonlyMap<string, string>, key = ''): Value {
  if (typeof value === 'string') return (PLACES.has(key) ? (successors.get(value) ?? value) : value) as Value
  if (Array.isArray(value)) return value.map((item: unknown) => inTheirPlace(item, successors, key)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inTheirPlace(part, successors, name)])) as Value
}

/** What of a case speaks of who is in charge, who was asked, and who owes. The plan and what was corrected do not. */
function succeeded(file: CaseFile, successors: ReadonlyMap<string, string>): Partial<CaseFile> {
  const { managingCommittee, competentCommittee, receipts, advice, competence, skippedSuperiors, appraisals, legalReview, earlierLegalReviews } = file
  const { agenda, deliberations, beyondCompetence, override, approval, incidents, encouragement, protection, coordination, implementation } = file
  // What was done stays with whoever did it; a task still to be done is the successor's.
  const plans = inTheirPlace(implementation.plans, successors)
  return {
    implementation: { ...implementation, plans },
    ...inTheirPlace(
    {
      managingCommittee,
      competentCommittee,
      receipts,
      advice,
      competence,
      skippedSuperiors,
      appraisals,
      legalReview,
      earlierLegalReviews,
      agenda,
      deliberations,
      beyondCompetence,
      override,
      approval,
      incidents,
      encouragement,
      protection,
      coordination,
    },
    successors,
    ),
  }
}

export const successionHandlers: Handlers<keyof SuccessionEvents> = {
  CommitteeSucceeded: (file, { data, on, enteredOn }, event) => ({
    ...succeeded(file, new Map([[data.from, data.to], ...data.bodies.map(({ from, to }) => [from, to] as const)])),
    successions: [...file.successions, { ...data, kind: 'committee', event, on, enteredOn }],
  }),
  BodySucceeded: (file, { data, on, enteredOn }, event) => ({
    ...succeeded(file, new Map([[data.from, data.to]])),
    successions: [...file.successions, { ...data, bodies: [], kind: 'body', event, on, enteredOn }],
  }),
}
