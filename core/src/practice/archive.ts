import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, at, by } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { waitingForAnswer } from '../d09-coordination/coordination.ts'
import { unreported } from '../d06-protection/protection.ts'
import { mattersToReport } from '../d04-go-ahead/k5-unsuitable-provision.ts'
import type { Incident } from '../d06-protection/incident.ts'
import { openRequests } from '../d05-encouragement/k2-cuoi-competent-level.ts'
import { unpublished } from '../d05-encouragement/given.ts'
import { officeOf } from '../organisations/post.ts'
import { writtenOut } from './written.ts'

/** An answered case, an urgent one on which the collective has concluded, or a protection that has ended, goes to the archive when nobody owes anything in it any more. */
export interface ArchiveData {
  readonly reason: string
}

export interface ArchiveEvents {
  readonly CaseArchived: ArchiveData
}

/** What was let start is archived once it is evaluated or stopped; until then the implementers owe reports. */
const wasCarriedThrough = ({ approval, kind, implementation: { evaluation, stopped } }: CaseFile): boolean =>
  kind !== 'proposal' || approval === null || evaluation !== null || stopped !== null

/** What went wrong was reported up, and decided on (d6.k2.c, d3.k4). */
const wasDealtWith = ({ superior, reported, decision }: Incident): boolean => decision !== null && (superior === null || reported !== null)

const nothingOwed = rule({
  id: 'archive.nothing-owed',
  basis: practice,
  holds: ({ file }: Situation) =>
    orElse(
      file.receipts.every(({ reply }) => reply !== null) &&
        file.skippedSuperiors.every(({ informed }) => informed !== null) &&
        (file.override === null || file.override.reported !== null) &&
        mattersToReport(file).length === 0 &&
        wasCarriedThrough(file) &&
        openRequests(file).length === 0 &&
        unpublished(file).every(({ external }) => external) &&
        file.protection.every((protection) => protection.ended !== null && unreported(protection).length === 0) &&
        waitingForAnswer(file).every(({ agency }) => agency.kind === 'external') &&
        file.incidents.every(wasDealtWith),
    ),
})

export const archive = act({
  name: 'archive',
  basis: practice,
  power: [by('archive.by-office', practice, ({ file }) => [officeOf(file.managingCommittee), officeOf(file.competentCommittee)])],
  moment: [at('archive.stage', ['answered', 'evaluated', 'stopped', 'urgency-concluded', 'protection-ended']), nothingOwed],
  carries: [writtenOut('archive.reason', practice, (data: ArchiveData) => data.reason)],
  events: ({ data }: Situation<ArchiveData>) => [{ type: 'CaseArchived', data }],
})

export const archiveHandlers: Handlers<keyof ArchiveEvents> = {
  CaseArchived: () => ({}),
}
