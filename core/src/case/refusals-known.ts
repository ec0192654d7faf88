import type { Refusal } from '../kernel/decision.ts'
import type { CaseFile } from './case-file.ts'
import { ACT_NAMES } from './acts.ts'
import { decide, openAct, type Command, type OpenAct } from './decide.ts'
import { seesInside } from './sees-inside.ts'
import type { Context } from './situation.ts'
import type { SightReason } from './visibility.ts'

/** A case, the same case as a reader knows it, and the reasons for which he sees it. */
export interface Knowing {
  readonly file: CaseFile
  readonly known: CaseFile
  readonly why: readonly SightReason[]
}

/**
 * Every act, as a reader may read of it. A refusal must not tell what he may not know: «the appraisal found it
 * infeasible» says that it did. So the same rules judge the case as the reader knows it, and their reasons are the ones
 * he reads; whether the act is allowed is always judged on the whole case. Whoever was asked, or is told, reads the real
 * reasons as long as the stage itself is not kept from him: he has to act on them.
 */
export const openActsKnown = (knowing: Knowing, context: Context): readonly OpenAct[] =>
  ACT_NAMES.map((name) => {
    const open = openAct(knowing.file, name, context)
    if (open.allowed || maySeeReasons(knowing)) return open
    return { ...open, refusals: told(open.refusals, openAct(knowing.known, name, context).refusals, knowing) }
  })

/** The reasons against a command, as a reader may read them who knows the case only so far. */
export function refusalsKnown(refusals: readonly Refusal[], command: Command, knowing: Knowing, context: Context): readonly Refusal[] {
  if (maySeeReasons(knowing)) return refusals
  const judged = decide(knowing.known, command, context)
  return told(refusals, judged.accepted ? [] : judged.refusals, knowing)
}

const maySeeReasons = ({ file, known, why }: Knowing): boolean =>
  seesInside(why) || (!why.includes('proposer') && known.stage === file.stage)

/** Where nothing that he knows speaks against it, he reads what really does, with the stage that he knows. */
const told = (real: readonly Refusal[], asKnown: readonly Refusal[], { known }: Knowing): readonly Refusal[] =>
  asKnown.length > 0 ? asKnown : real.map((refusal) => withStageOf(known, refusal))

function withStageOf({ stage }: CaseFile, refusal: Refusal): Refusal {
  if (!('stage' in refusal.data)) return refusal
  const { possibleAt } = refusal.data
  return {
    ...refusal,
    data: { ...refusal.data, stage, ...(Array.isArray(possibleAt) && { possibleAt: possibleAt.filter((possible) => possible !== stage) }) },
  }
}
