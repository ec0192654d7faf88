import type { ActName } from '../../acts.ts'
import type { Command } from '../../decide.ts'
import type { Asked, Attempt, AttemptsAt } from './attempt.ts'
import { byCollective } from './by-collective.ts'
import { byOffice } from './by-office.ts'
import { byPermanentMembers } from './by-permanent-members.ts'
import { byProposer } from './by-proposer.ts'
import { byThoseAsked } from './by-those-asked.ts'
import { carryingOut } from './carrying-out.ts'
import { encouraging } from './encouraging.ts'
import { inUrgency } from './in-urgency.ts'
import { whenItGoesWrong } from './when-it-goes-wrong.ts'

const ATTEMPTS: AttemptsAt<ActName> = { ...byProposer, ...byOffice, ...byPermanentMembers, ...byThoseAsked, ...byCollective, ...inUrgency, ...carryingOut, ...encouraging, ...whenItGoesWrong, ...inProtection }
import { inProtection } from './in-protection.ts'


/** Everything that could be tried with this act at this moment. */
export function attempts(act: ActName, asked: Asked): readonly Command[] {
  const found: readonly Attempt<ActName>[] = ATTEMPTS[act](asked)
  return found.map((attempt) => ({ act, ...attempt }) as Command)
}
