import { answering } from './answering.ts'
import { appraising } from './appraising.ts'
import { beyondCompetence } from './beyond-competence.ts'
import { carryingOut } from './carrying-out.ts'
import { deciding } from './deciding.ts'
import { ended } from './ended.ts'
import { inProtection } from './in-protection.ts'
import { inUrgency } from './in-urgency.ts'
import type { Plot } from './plot.ts'
import { receiving } from './receiving.ts'
import { whenItGoesWrong } from './when-it-goes-wrong.ts'

export type { Plot } from './plot.ts'

/** One case for every stage and every way in which somebody comes to see a case. */
export const PLOTS: readonly Plot[] = [
  ...receiving,
  ...appraising,
  ...deciding,
  ...beyondCompetence,
  ...answering,
  ...ended,
  ...carryingOut,
  ...inUrgency,
  ...whenItGoesWrong,
  ...inProtection,
]
