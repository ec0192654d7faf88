import type { RefusalCode } from '@dam-lam/contract'
import type { ActData, ActName } from '@dam-lam/core'
import type { ProvisionId } from '@dam-lam/law'
import type { Basis } from '../../face/basis/basis.ts'
import type { Asking } from './asking.ts'

/*
 * What a form asks, said as data. One file of `forms/` describes the acts of one kind of people; one component a kind of
 * question draws it; `answers.ts` turns what was typed into the data of the act. For instance
 *
 *   withdraw: { reason: { label: 'Lý do rút', question: { ask: 'paragraphs' }, refusedBy: ['withdraw.reason'] } }
 */

/** The choice that answers with nothing: nobody, nowhere. No code is written like it. */
export const NONE = '-'

export interface Option {
  readonly value: string
  readonly label: string
}

/** One of the things of each of which the same is asked; it may be shown beside what it is measured against. */
export interface EachItem extends Option {
  readonly quote?: string
  readonly compared?: { readonly approved: string; readonly reported: string | null }
}

/**
 * How one thing is asked. A group asks several things that belong together; a list asks the same of each of its items, and
 * `each` of every one of some given things, whose code is sent under `key`. `A`
 * is what is known while it is asked: of a case unless said otherwise.
 */
export type Question<A = Asking> =
  | { readonly ask: 'line' | 'paragraphs' | 'lines' | 'day' | 'person' | 'people' | 'signer' | 'body' | 'bodies' | 'agency' | 'agencies' | 'committee-above' | 'head-to-tell' | 'time' | 'plan' }
  | { readonly ask: 'number'; /** Left blank it answers that there is none. */ readonly orNone?: true }
  | { readonly ask: 'yes-no'; readonly yes: string; readonly no: string }
  | { readonly ask: 'promise' }
  | { readonly ask: 'choice'; readonly options: (asking: A) => readonly Option[]; readonly numeric?: true }
  | { readonly ask: 'choices'; readonly options: (asking: A) => readonly Option[] }
  | { readonly ask: 'group' | 'meeting'; readonly fields: Fields<A> }
  | { readonly ask: 'list'; readonly fields: Fields<A>; readonly item: string }
  | { readonly ask: 'each'; readonly fields: Fields<A>; readonly key: string; readonly items: (asking: A) => readonly EachItem[] }

/** One field of a form. */
export interface FormField<A = Asking> {
  readonly label: string
  /** A function where an earlier answer decides how it is asked. */
  readonly question: Question<A> | ((asking: A) => Question<A>)
  readonly help?: string
  readonly optional?: true
  readonly why?: Omit<Basis, 'subject'>
  /** Where it answers no, the field is neither shown nor sent. */
  readonly when?: (asking: A) => boolean
  /** The refusals that are about this field, and are said beside it. */
  readonly refusedBy?: readonly RefusalCode[]
}

export type Fields<A = Asking> = Readonly<Record<string, FormField<A>>>

/** What has been typed, by the key of the field: JSON, so that it can be kept by the browser. */
export type Typed = Readonly<Record<string, unknown>>

/** Something said before, in sentences, under a title that says by whom. */
export interface Told {
  readonly title: string
  readonly lines: readonly string[]
}

type FieldOf<Data> = Data extends unknown ? keyof Data & string : never

/** The form of one act: a field for every key of its data, none more, in the order in which they are asked. */
export interface ActForm<Name extends ActName = ActName> {
  readonly fields: { readonly [Key in FieldOf<ActData<Name>>]: FormField }
  /** What stands in the form when it is opened. */
  readonly start?: (asking: Omit<Asking, 'typed'>) => Typed
  /** What others have said that whoever does this answers to. */
  readonly told?: (asking: Asking) => Told | null
  /** What whoever does this must have read. */
  readonly read?: readonly ProvisionId[]
}
