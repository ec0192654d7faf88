import { addDays } from '../../../time/index.ts'
import type { ActName } from '../../acts.ts'
import type { Command } from '../../decide.ts'
import type { Asked } from '../attempts/attempt.ts'
import { byCollective } from './by-collective.ts'
import { byOffice } from './by-office.ts'
import { byPermanentMembers } from './by-permanent-members.ts'
import { byProposer } from './by-proposer.ts'
import { byThoseAsked } from './by-those-asked.ts'
import { carryingOut } from './carrying-out.ts'
import { encouraging } from './encouraging.ts'
import { inProtection } from './in-protection.ts'
import { inUrgency } from './in-urgency.ts'
import { whenItGoesWrong } from './when-it-goes-wrong.ts'
import type { Defect, DefectsOf } from './defect.ts'

const DEFECTS: DefectsOf<ActName> = { ...byProposer, ...byOffice, ...byPermanentMembers, ...byThoseAsked, ...byCollective, ...inUrgency, ...carryingOut, ...encouraging, ...whenItGoesWrong, ...inProtection }

/** A command that was right, with one thing wrong in it, and the code of the rule that must say so. */
export interface SpoiltCommand {
  readonly code: string
  readonly command: Command
}

/** The command with each fault that its data can have, one at a time. */
export function spoiltData(command: Command, asked: Asked): readonly SpoiltCommand[] {
  const defects: readonly Defect<never>[] = DEFECTS[command.act]
  return defects.flatMap(({ code, spoil }) => {
    const data: unknown = spoil(command.data as never, asked)
    return data === null ? [] : [{ code, command: { ...command, data } as Command }]
  })
}

/** The command on a day on which it cannot have been done, or in a position that the actor does not hold. */
export function spoiltManner(command: Command, { file, today }: Asked): readonly SpoiltCommand[] {
  const received = file.receipts[0]?.receivedOn
  return [
    { code: 'day.not-in-future', command: { ...command, on: addDays(today, 1) } },
    { code: 'position.not-held', command: { ...command, as: 'bithu.coso/head' } },
    ...(received ? [{ code: 'day.not-before-what-it-follows', command: { ...command, on: addDays(received, -1) } }] : []),
  ]
}
