import { SYSTEM, type CaseFile, type Command, type Context, type SystemCommand, type SystemContext } from '@dam-lam/core'
import type { OrganisationSnapshot } from '../organisations/organisation-cache.ts'
import { plainText } from '../cases/case-events.ts'
import { versionsNow, type Versions } from '../cases/circumstances.ts'
import type { InForce } from '../in-force/in-force.ts'

/**
 * What stands beside the events of an act so that it can be judged again years later: the command as it was received,
 * and everything besides the case that the decision looked at, by value where it is small and by version where it is not.
 */
export interface ReplayContext {
  readonly person: string
  readonly positions: Context['actor']['positions']
  readonly today: Context['today']
  readonly enteredAt: string
  /** The superior of the competent committee on the day of the act. */
  readonly superior: string | null
  /** The documents that the plan encloses, as they were kept. */
  readonly files: Context['files']
  readonly mode: Context['mode']
  /** The draft that became the case; null for every act after. */
  readonly draft: (Pick<CaseFile, 'kind' | 'proposer' | 'managingCommittee' | 'draft'> & Partial<Pick<CaseFile, 'adjusts'>>) | null
  readonly versions: Versions
}

/** What a decision rested on that has versions. */
interface RestsOn {
  readonly organisation: OrganisationSnapshot
  readonly inForce: InForce
}

/** Both parts as canonical text. */
export function replayInput(
  file: CaseFile,
  command: Command,
  context: Context,
  rests: RestsOn,
): { command: string; context: string } {
  return { command: plainText(command), context: plainText(keptOf(file, command, context, context.actor, rests)) }
}

/** The same for what the program itself records: it holds no position. */
export function replayInputOfSystem(
  file: CaseFile,
  command: SystemCommand,
  context: SystemContext,
  rests: RestsOn,
): { command: string; context: string } {
  const system = { person: SYSTEM.person, positions: [] }
  return { command: plainText(command), context: plainText(keptOf(file, command, context, system, rests)) }
}

function keptOf(file: CaseFile, { on }: Pick<Command, 'on'>, context: Omit<Context, 'actor'>, { person, positions }: Context['actor'], { organisation, inForce }: RestsOn): ReplayContext {
  const { kind, proposer, managingCommittee, draft, adjusts } = file
  return {
    person,
    positions,
    today: context.today,
    enteredAt: context.enteredAt,
    superior: context.organisations.superior(file.competentCommittee, on ?? context.today),
    files: context.files,
    mode: context.mode,
    draft: file.version === 0 ? { kind, proposer, managingCommittee, draft, ...(adjusts !== null && { adjusts }) } : null,
    versions: versionsNow(file.competentCommittee, inForce, organisation),
  }
}
