import { postKey } from '../organisations/post.ts'
import { receiptAt } from '../d04-go-ahead/k3-receipt.ts'
import { everImplementing } from '../d08-cadre/by-implementer.ts'
import { incidentSuperiors } from './told-and-asked.ts'
import { bodiesAsked, superiorsTold } from './protection-sight.ts'
import { currentPlan, type CaseFile } from './case-file.ts'

/** Why a party may see a case; it decides what of the case it sees. */
export type SightReason = 'proposer' | 'managing-committee' | 'competent-committee' | 'asked' | 'superior'

/** A party that may see the case: `person/…`, `committee/…`, `body/…`. */
export interface Sight {
  readonly party: string
  readonly why: SightReason
}

/** Those in whose place a party stands now had the same sight before; the latest succession is undone first. */
function earlierSights({ successions }: CaseFile, sight: Sight): readonly Sight[] {
  const replaced = successions.flatMap(({ kind, from, to, bodies }) => [
    [`${kind}/${to}`, `${kind}/${from}`] as const,
    ...bodies.map((body) => [`body/${body.to}`, `body/${body.from}`] as const),
  ])
  const parties = replaced.reduceRight((known: readonly string[], [now, then]) => (known.includes(now) ? [...known, then] : known), [sight.party])
  return parties.map((party) => ({ party, why: sight.why }))
}

/** Everyone who may see a case as it stands now. Sight once given is not taken back by later events. */
export function sights(file: CaseFile): readonly Sight[] {
  const asked = [
    ...file.appraisals.flatMap(({ lead, asked: others }) => [lead, ...others.map(({ post }) => post)]),
    ...(file.legalReview?.asked.map(({ post }) => post) ?? []),
    ...file.implementation.plans.flatMap(({ drawnUpBy, tasks }) => [drawnUpBy, ...tasks.map(({ responsible }) => responsible)]),
  ]
  const superiors = [
    ...file.protection.flatMap(superiorsTold),
    ...(file.urgent?.reports.map(({ to }) => to) ?? []),
    ...file.skippedSuperiors.map(({ committee }) => committee),
    ...(file.override?.superior ? [file.override.superior] : []),
    ...file.deliberations.flatMap(({ superior }) => superior ?? []),
    ...file.encouragement.requests.map(({ level }) => level),
  ]
  const overIncidents = file.incidents.flatMap(incidentSuperiors)
  const found: readonly Sight[] = [
    ...proposers(file).map((person): Sight => ({ party: `person/${person}`, why: 'proposer' })),
    { party: `committee/${file.managingCommittee}`, why: 'managing-committee' },
    ...file.receipts.map(({ committee }): Sight => ({ party: `committee/${committee}`, why: 'competent-committee' })),
    ...bodiesAsked(file).map((body): Sight => ({ party: `body/${body}`, why: 'asked' })),
    ...asked.map((post): Sight => ({ party: postKey(post), why: 'asked' })),
    ...overIncidents.map((party): Sight => ({ party, why: 'superior' })),
    ...superiors.map((committee): Sight => ({ party: `committee/${committee}`, why: 'superior' })),
  ]
  return [...new Map(found.flatMap((sight) => earlierSights(file, sight)).map((sight) => [`${sight.party} ${sight.why}`, sight])).values()]
}

/** Implementers whom only the approval names come to see the case with the written reply: sooner, it would tell them of it. */
function proposers(file: CaseFile): readonly string[] {
  const { proposer, approval } = file
  const isTold = approval !== null && (receiptAt(file, approval.event)?.reply ?? null) !== null
  return [...new Set([proposer.person, ...proposer.members, ...(currentPlan(file)?.implementers ?? []), ...(isTold ? everImplementing(file) : [])])]
}
