import type { CaseRoad } from '../../testing/case-road.ts'
import { answering } from './answering.ts'
import { appraising } from './appraising.ts'
import { carryingOut } from './carrying-out.ts'
import { deciding } from './deciding.ts'
import { encouraging } from './encouraging.ts'
import { inProtection } from './in-protection.ts'
import { inUrgency } from './in-urgency.ts'
import { keepingFiles } from './keeping-files.ts'
import { receiving } from './receiving.ts'
import { Teller, type Stage } from './teller.ts'
import { whenItGoesWrong } from './when-it-goes-wrong.ts'

export type ToldStory = ReturnType<typeof toldStory>

/** Tells one case, which begins at the committee `at`, through the acts that real people do, every text of them marked. */
export function toldStory(name: string, road: CaseRoad, at: string, stage: Stage) {
  const teller = new Teller(name, road, at, stage)
  return {
    ...receiving(teller),
    ...appraising(teller),
    ...deciding(teller),
    ...answering(teller),
    ...carryingOut(teller),
    ...encouraging(teller),
    ...inUrgency(teller),
    ...inProtection(teller),
    ...whenItGoesWrong(teller),
    ...keepingFiles(teller),
  }
}
