import { context } from '../../testing/context.ts'
import type { LocalDate } from '../../time/index.ts'
import type { CaseFile } from '../case-file.ts'
import type { Context } from '../situation.ts'

/** A case on a day. */
export interface Moment {
  readonly file: CaseFile
  readonly today: LocalDate
}

const built = new Map<string, Context>()

/** A person on a day, under default policy; built once, as the search asks again and again. */
export function contextOf(person: string, today: LocalDate): Context {
  const name = `${person} ${today}`
  const known = built.get(name) ?? context({ as: person, today })
  built.set(name, known)
  return known
}
