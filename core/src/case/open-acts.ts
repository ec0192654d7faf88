import { ACT_NAMES } from './acts.ts'
import type { CaseFile } from './case-file.ts'
import { openAct, type OpenAct } from './decide.ts'
import type { Context } from './situation.ts'

/** Every act, allowed or with its reasons against: what the case page offers and explains. */
export const openActs = (file: CaseFile, context: Context): readonly OpenAct[] =>
  ACT_NAMES.map((name) => openAct(file, name, context))
