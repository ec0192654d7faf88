import type { Entry } from '../d04-go-ahead/k3-receipt.ts'
import type { Meeting } from '../d04-go-ahead/k3b-deliberation.ts'
import type { LocalDate } from '../time/index.ts'
import type { Post } from '../organisations/post.ts'

/**
 * Carrying out what was let start (d7.k3–k4, d8): the implementers report on its course, name what hinders them and what
 * support they need; the committees remove it, follow and inspect; in the end each expected result is measured and the
 * collective that gave the go-ahead evaluates. Parts are named by the order of their entry: `difficulty/1`, `task/2`.
 */
export interface Implementation {
  readonly started: Entry | null
  /** Whoever once carried it out and does no more, the last to leave at the end. */
  readonly former: readonly FormerImplementer[]
  readonly progress: readonly ProgressReport[]
  readonly difficulties: readonly Difficulty[]
  readonly plans: readonly EncouragementPlan[]
  readonly inspections: readonly Inspection[]
  readonly stopped: (Entry & { readonly meeting: Meeting; readonly reasons: string }) | null
  readonly completion: Completion | null
  readonly evaluation: Evaluation | null
}

/** Whoever was replaced stays protected for what he did until this day, and may be encouraged for it. */
export interface FormerImplementer {
  readonly person: string
  readonly until: LocalDate
}

export interface ProgressReport extends Entry {
  readonly person: string
  readonly done: string
  readonly results: string
  readonly risks: string | null
}

/** Something that hinders (khó khăn, vướng mắc), or support that is asked for (hỗ trợ, tạo điều kiện). */
export interface Difficulty extends Entry {
  readonly id: string
  readonly kind: 'difficulty' | 'support'
  readonly what: string
  readonly proposal: string
  readonly resolved: (Entry & { readonly how: Resolution; readonly text: string }) | null
}

export const RESOLUTIONS = ['removed', 'supported', 'rule-issued'] as const
export type Resolution = (typeof RESOLUTIONS)[number]

/** The plan of encouragement and protection (d7.k3), drawn up for this go-ahead; the newest one counts. */
export interface EncouragementPlan extends Entry {
  readonly committee: string
  readonly drawnUpBy: Post
  readonly tasks: readonly PlanTask[]
}

export interface PlanTask {
  readonly id: string
  readonly what: string
  readonly responsible: Post
  readonly dueOn: LocalDate
  readonly done: (Entry & { readonly result: string }) | null
}

export const INSPECTED = ['plan', 'encouragement-plan'] as const
export type Inspected = (typeof INSPECTED)[number]

export interface Inspection extends Entry {
  readonly committee: string
  readonly of: Inspected
  readonly findings: string
}

export const ACHIEVEMENTS = ['full', 'part', 'none'] as const
export type Achievement = (typeof ACHIEVEMENTS)[number]

/** What came of one expected result, by its place in the approved plan, counted from 0. */
export interface MeasuredResult {
  readonly expected: number
  readonly achieved: Achievement
  readonly evidence: string
}

export interface Completion extends Entry {
  readonly results: readonly MeasuredResult[]
  readonly summary: string
}

export const VERDICTS = ['effective', 'partly', 'not'] as const
export type EvaluationVerdict = (typeof VERDICTS)[number]

/** What the collective that gave the go-ahead found; the meeting is null where the document of an external one says it. */
export interface Evaluation extends Entry {
  readonly committee: string
  readonly meeting: Meeting | null
  readonly verdict: EvaluationVerdict
  readonly reasons: string
  /** A pilot's goal that was missed or reached in part is accepted (d3.k4), and by policy no incident. */
  readonly acceptedShortfall: boolean
}

export const NOTHING_CARRIED_OUT: Implementation = {
  started: null,
  former: [],
  progress: [],
  difficulties: [],
  plans: [],
  inspections: [],
  stopped: null,
  completion: null,
  evaluation: null,
}
