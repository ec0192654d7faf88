import type { Approval } from '../d04-go-ahead/approval.ts'
import type { Entry } from '../d04-go-ahead/k3-receipt.ts'
import type { PaperReference } from '../d04-go-ahead/k3-extend.ts'
import type { Meeting } from '../d04-go-ahead/k3b-deliberation.ts'
import type { Letter } from '../practice/letter.ts'
import type { LocalDate } from '../time/index.ts'

/**
 * Something went wrong with what was let start (rủi ro, sai sót): from the report to the decision on protection. Three hold
 * three different things, and none takes the place of another: the collective that gave the go-ahead reports up at once; the
 * direct superior has it verified, and its side ends with findings; the level that gave the go-ahead decides (d6.k2.c, d3.k4).
 *
 *     5/3 the ward's cadre reports → 6/3 the ward reports to the province → 16/3 the province's inspection commission finds
 *     it inside the scope, without serious consequence, under the first case of d6.k1 → 23/3 the ward exempts
 *
 * Named by the order of entry: `incident/1`.
 */
export interface Incident extends Entry, ReportedIncident {
  readonly id: string
  readonly reported: (Entry & { readonly letter: Letter }) | null
  readonly verification: Verification | null
  readonly conclusion: VerificationConclusion | null
  readonly decision: ProtectionDecision | null
  readonly remedies: readonly Remedy[]
  readonly publications: readonly Publication[]
}

/** `risk`: rủi ro; `error`: sai sót; `shortfall`: nothing but a goal missed or reached in part, which a pilot may (d3.k4). */
export const INCIDENT_KINDS = ['risk', 'error', 'shortfall'] as const
export type IncidentKind = (typeof INCIDENT_KINDS)[number]

/** What the report says, and what it was measured against on that day. */
export interface ReportedIncident {
  readonly kind: IncidentKind
  readonly what: string
  readonly happenedOn: LocalDate
  /** When whoever reports learned of it. */
  readonly knownOn: LocalDate
  /** In words, or an amount written out. */
  readonly damage: string
  /** Which part of the plan it concerns. */
  readonly part: string
  readonly where: string | null
  readonly resources: string | null
  readonly byWhom: string | null
  readonly person: string
  /** True where an implementer reports (d8.k3), false where a committee found it (d7.k4). */
  readonly asImplementer: boolean
  /** The level that gave the go-ahead, whose collective reports up and decides. */
  readonly committee: string
  /** The committee directly above it on that day; null where there is none. */
  readonly superior: string | null
  readonly approvedBy: Approval['by']
  /** Those who carried it out when it was reported: about each of them there will be a finding and a decision. */
  readonly implementers: readonly string[]
}

/** Who verifies for the superior, and with whom (d9.k2). */
export interface Verification extends Entry {
  readonly lead: string
  readonly coordinating: readonly string[]
  /** Agencies that have nobody here to ask, by name. */
  readonly agencies: string | null
  readonly verifiers: readonly string[]
  readonly instructions: string
}

/** A condition as people found it. */
export const FINDINGS = ['found', 'not-found', 'not-established'] as const
export type Finding = (typeof FINDINGS)[number]

export const POINT_FINDINGS = ['inside', 'outside', 'not-established'] as const
export type PointFinding = (typeof POINT_FINDINGS)[number]

/** The motives that d2.k5 tells apart: clean, for gain, or for personal, local or group interest. */
export const MOTIVES = ['clean', 'gain', 'personal', 'local', 'group', 'not-established'] as const
export type Motive = (typeof MOTIVES)[number]

export const CAUSES = ['objective', 'subjective', 'both', 'not-established'] as const
export type Cause = (typeof CAUSES)[number]

/** The four cases of d6.k1, by their provisions. */
export const K1_CASES = ['d6.k1.g1', 'd6.k1.g2', 'd6.k1.g3', 'd6.k1.g4'] as const
export type K1Case = (typeof K1_CASES)[number]

interface Reasoned {
  readonly reasons: string
}

/** What the verification found. The program judges none of it: each finding is somebody's, with reasons. */
export interface VerificationFindings {
  /** Whether there was a risk or an error at all. */
  readonly occurred: Reasoned & { readonly finding: Finding }
  /** Each point of what was approved: was what was done inside it? */
  readonly points: readonly (Reasoned & { readonly point: string; readonly finding: PointFinding })[]
  /** Whether it was carried out as the go-ahead says (đúng chủ trương). */
  readonly asApproved: Reasoned & { readonly finding: Finding }
  /** Of each implementer. */
  readonly motives: readonly (Reasoned & { readonly person: string; readonly motive: Motive })[]
  readonly nature: string
  readonly extent: string
  readonly cause: Reasoned & { readonly kind: Cause }
  /** `found`: the consequence is serious. */
  readonly seriousConsequence: Reasoned & { readonly finding: Finding }
  readonly cases: readonly (Reasoned & { readonly case: K1Case; readonly finding: Finding })[]
  /** Facts that exempt or mitigate (d6.k2.b); null where none were found. */
  readonly mitigating: string | null
}

export interface VerificationConclusion extends Entry {
  readonly committee: string
  readonly findings: VerificationFindings
  /** The paper, where the superior is an external one. */
  readonly document: PaperReference | null
}

/** `exemption`: miễn trách nhiệm; `mitigation`: giảm nhẹ trách nhiệm; `measures`: measures alone; `none`: no protection. */
export const PROTECTION_OUTCOMES = ['exemption', 'mitigation', 'measures', 'none'] as const
export type ProtectionOutcome = (typeof PROTECTION_OUTCOMES)[number]

/** What was decided about one cadre. */
export interface CadreDecision extends Reasoned {
  readonly person: string
  readonly outcome: ProtectionOutcome
  readonly measures: string | null
}

export interface ProtectionDecision extends Entry {
  readonly committee: string
  /** Null where the document of an external level says it. */
  readonly meeting: Meeting | null
  readonly cadres: readonly CadreDecision[]
  readonly letter: Letter | null
  readonly document: PaperReference | null
}

/** The cadre remedies of its own accord (d8.k5), or the committee has it remedied (d7.k6). */
export interface Remedy extends Entry {
  readonly how: 'by-cadre' | 'directed'
  readonly person: string
  readonly committee: string | null
  readonly acceptsResponsibility: boolean
  readonly text: string
}

/** What the committee told the public, so that opinion can judge the matter fairly (d6.k2.b). */
export interface Publication extends Entry {
  readonly committee: string
  readonly title: string
  readonly text: string
}
