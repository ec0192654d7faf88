import { beyondTheCommittee } from './beyond-the-committee.ts'
import { byTheProgram } from './by-the-program.ts'
import { carryingOut } from './carrying-out.ts'
import type { Cases } from './cases.ts'
import { drafts } from './drafts.ts'
import { encouraging } from './encouraging.ts'
import { inProtection } from './in-protection.ts'
import { inUrgency } from './in-urgency.ts'
import { keepingFiles } from './keeping-files.ts'
import { onTheRoad } from './on-the-road.ts'
import { whenItGoesWrong } from './when-it-goes-wrong.ts'

/** Cases at every step, by name: what the catalogue must be able to speak of. */
export const CASES: Cases = {
  ...drafts,
  ...onTheRoad,
  ...beyondTheCommittee,
  ...carryingOut,
  ...whenItGoesWrong,
  ...encouraging,
  ...inUrgency,
  ...inProtection,
  ...keepingFiles,
  ...byTheProgram,
}
