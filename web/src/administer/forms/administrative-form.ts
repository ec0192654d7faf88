import type { AdministrativeActData, AdministrativeActName } from '@dam-lam/core'
import type { Typed } from '../../acts/asking/question.ts'
import type { Beforehand, Field } from './parts.ts'

type FieldOf<Data> = Data extends unknown ? keyof Data & string : never

/** The form of one administrative act, and what it says will come of it. */
export interface AdministrativeForm<Name extends AdministrativeActName = AdministrativeActName> {
  readonly fields: { readonly [Key in FieldOf<AdministrativeActData<Name>>]: Field }
  /** What it does, and what is kept of it. */
  readonly lead: string
  /** What stands in the form when it is opened. */
  readonly start?: (known: Beforehand) => Typed
  /** Where one goes afterwards; to the list of people where it does not say. */
  readonly back?: '/quan-tri/lich-lam-viec' | '/quan-tri/quy-dinh-noi-bo'
}
