import type { AdministrativeActName } from '@dam-lam/core'

/** One of the answers that a cell may hold, by the words that stand in it. */
export interface Choice {
  readonly label: string
  readonly value: string | boolean
}

/** What a cell of a column holds: text, a day, one of some answers, or a committee or body by code or name. */
export type Takes = 'text' | 'day' | 'committee' | 'body' | readonly Choice[]

export interface ListColumn {
  /** The member of the act's data that it becomes. */
  readonly key: string
  readonly heading: string
  readonly help: string
  readonly takes: Takes
  /** What an empty cell means: that something is missing, that there is none, or that nothing is said of it. */
  readonly empty: 'wrong' | 'none' | 'unsaid'
}

/** One sheet of the template: each row becomes one act. */
export interface ListSheet {
  readonly name: string
  readonly act: AdministrativeActName
  readonly columns: readonly ListColumn[]
  /** What each row brings in, under the code in its column `id`. */
  readonly brings?: 'person' | 'committee' | 'body'
  /** The column to which a refusal of the act points; the whole row where it is not named. */
  readonly refusedAt: Readonly<Record<string, string>>
  /** An example, by column. */
  readonly example: Readonly<Record<string, string>>
}
