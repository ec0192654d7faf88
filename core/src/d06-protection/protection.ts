import type { Entry } from '../d04-go-ahead/k3-receipt.ts'
import type { PaperReference } from '../d04-go-ahead/k3-extend.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Agency } from '../d09-coordination/coordination.ts'
import type { Letter } from '../practice/letter.ts'
import type { LocalDate } from '../time/index.ts'

/**
 * The protection of one cadre (d6.k2.a, d7.k5, d8.k4). It is asked for by the cadre, or begun by a committee that sees the
 * need; it is answered by a measure, or by handing it up to a functional agency above, and by nothing else. What lies
 * past its day climbs to the direct superior. It runs beside the life of the case and moves it nowhere; where there is no
 * other case, it is a case of its own. Parts are named by the order of their entry: `protection/1`, `measure/2`.
 *
 *     06/3 asked for → 07/3 is the day by which protection must have started → 12/3 it climbs → 13/3 a measure is applied
 */
export interface Protection extends Entry {
  readonly id: string
  readonly origin: 'requested' | 'initiated'
  /** Who is to be protected. */
  readonly person: string
  /** Whose permanent members owe it. */
  readonly committee: string
  readonly reason: string
  /** As far as somebody named one; nobody has to (d8.k4). */
  readonly fields: readonly ProtectionField[]
  /** What the cadre asks for, if he says it. */
  readonly wanted: string | null
  readonly measures: readonly ProtectionMeasure[]
  readonly escalations: readonly Escalation[]
  readonly climbs: readonly Climb[]
  readonly ended: (Entry & { readonly result: string }) | null
}

/** In what a cadre is protected, in the order of the text (d6.k2.a). */
export const PROTECTION_FIELDS = ['politics', 'economy', 'law', 'administration', 'honour', 'dignity', 'reputation', 'property', 'safety'] as const
export type ProtectionField = (typeof PROTECTION_FIELDS)[number]

/** What is done to protect, by whom, from when until when. */
export interface MeasureData {
  readonly field: ProtectionField
  readonly what: string
  /** Who does it, in words: a unit, a person, an agency outside. */
  readonly doneBy: string
  readonly from: LocalDate
  /** Absent where it lasts until the protection ends. */
  readonly to?: LocalDate | undefined
}

export interface ProtectionMeasure extends Entry {
  readonly id: string
  readonly field: ProtectionField
  readonly what: string
  readonly doneBy: string
  readonly from: LocalDate
  readonly to: LocalDate | null
  /** The committee that applied it, and the body where a body did; the external agency where its document says it. */
  readonly by: { readonly committee: string; readonly body: string | null } | { readonly external: string }
}

/** What a committee lacks that hands protection up, in the words of d7.k5. */
export const LACKING = ['capacity', 'competence'] as const
export type Lacking = (typeof LACKING)[number]

/** Handed up to a functional agency above, because capacity or competence is lacking (d7.k5). */
export interface Escalation extends Entry {
  readonly id: string
  readonly from: { readonly committee: string; readonly body: string | null }
  readonly to: Agency
  readonly lacking: Lacking
  readonly reasons: string
  readonly asks: string
  readonly letter: Letter | null
  /** The direct superior that must be told at the same time; null where there is none, or an agency hands it on. */
  readonly superior: string | null
  readonly reported: (Entry & { readonly letter: Letter }) | null
  /** By a measure or by handing it on; the answer of an external agency is in its document. */
  readonly answered: (Entry & { readonly document: PaperReference | null; readonly text: string | null }) | null
}

/** A superior was told that a duty of protection lies past its day. */
export interface Climb extends Entry {
  /** The id of the duty. */
  readonly duty: string
  readonly dueOn: LocalDate
  readonly committee: string
}

export const openProtections = ({ protection }: Pick<CaseFile, 'protection'>): readonly Protection[] => protection.filter(({ ended }) => ended === null)

/** The escalations that wait for an answer. */
export const unanswered = ({ escalations }: Protection): readonly Escalation[] => escalations.filter(({ answered }) => answered === null)

/** The escalations of which the direct superior has not been told. */
export const unreported = ({ escalations }: Protection): readonly Escalation[] => escalations.filter(({ superior, reported }) => superior !== null && reported === null)

/** The same protections, one of them changed. */
export const changeProtection = (file: CaseFile, id: string, change: (protection: Protection) => Partial<Protection>): Pick<CaseFile, 'protection'> => ({
  protection: file.protection.map((protection) => (protection.id === id ? { ...protection, ...change(protection) } : protection)),
})
