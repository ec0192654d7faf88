import { caseFacts, type CaseView, type KeptFileView } from '@dam-lam/contract'
import { caseTitle, clock, CONCERNS, currentPlan, openConcerns, seesInside, vacancies, type CaseFile, type Clock, type Concern } from '@dam-lam/core'
import { plainJson } from '../../cases/case-events.ts'
import { countingContext, decisionContext } from '../../cases/circumstances.ts'
import { dutyRows } from '../duty/duty-row.ts'
import { dutyView } from '../duty/duty-view.ts'
import { dutiesSeen } from '../duty/duties-seen.ts'
import { clauseView } from '../grounds.ts'
import { named, type Wording } from '../wording.ts'
import { incidentViews } from './incident-view.ts'
import { insideSeen } from './inside.ts'
import type { CaseSeen } from './case-seen.ts'
import { namesIn } from './names-in.ts'
import { openActViews } from './open-act-view.ts'
import { proposerView } from './proposer-view.ts'
import { successionView } from './succession-view.ts'
import { seenFile } from './seen-file.ts'
import { vacancyView } from './vacancy-view.ts'

/** What stands beside the events of a case. */
export interface Beside {
  readonly files: readonly KeptFileView[]
  readonly adjustment: CaseView['adjustment']
}

/** A case as its reader may see it: one sentence first, then everything of it. */
export function caseView(seen: CaseSeen, { files, adjustment }: Beside, wording: Wording): CaseView {
  const { file, reader, why, organisation, inForce, moment } = seen
  const { organisations } = organisation
  const known = file.version === 0 ? file : seenFile(seen)
  const due = clock(file, inForce.calendars, moment.today)
  const { parts, withheld } = insideSeen(file, known)
  const plan = currentPlan(file) ?? file.draft
  const title = caseTitle(file)
  const view = {
    ...headOf({ ...file, stage: known.stage, stageSince: known.stageSince, receipts: known.receipts }, seen, due, wording),
    title,
    plan: plainJson(plan),
    ...roadOf(known),
    incidents: incidentViews(known, wording.language),
    files: [...files],
    vacancies: vacancies(known).map((vacancy) => vacancyView(vacancy, wording)),
    successions: known.successions.map((succession) => successionView(succession, wording)),
    clock: due && { ...due, basis: clauseView(due.basis, wording.language) },
    ...parts,
    withheld,
    adjustment,
    why: [...why],
    duties: dutiesSeen(dutyRows(file, countingContext(inForce)), seen).map((row) => dutyView(row, { id: file.id, title }, inForce.calendars, moment.today, wording)),
    acts: openActViews({ file, known, why }, decisionContext(reader, moment, organisation, inForce), wording),
  }
  return { ...view, names: namesIn(view, organisations, moment.today) }
}

function headOf(file: CaseFile, seen: CaseSeen, due: Clock | null, wording: Wording) {
  const { why, organisation: { organisations } } = seen
  const external = organisations.committee(file.competentCommittee)?.external ?? false
  return {
    id: file.id,
    version: file.version,
    kind: file.kind,
    stage: file.stage,
    stageSince: file.stageSince,
    sentence: wording.words.sentence(caseFacts(file, due, { ...wording, seesInside: seesInside(why), external, concerns: concernsKnown(seen) })),
    edition: file.edition,
    managingCommittee: named('committee', file.managingCommittee, wording),
    competentCommittee: named('committee', file.competentCommittee, wording),
    proposer: proposerView(file.proposer, organisations, wording),
  }
}

/** What is open in the case beside its road, of which the reader may know: the same as a list tells. */
function concernsKnown({ file, why, reader: { parties } }: CaseSeen): readonly Concern[] {
  const ofReader = why.flatMap((reason) => parties.slice(0, 1).map((party) => ({ party, why: reason })))
  const open = openConcerns(file, ofReader).filter(({ party }) => parties.includes(party)).map(({ what }) => what)
  return CONCERNS.filter((concern) => open.includes(concern))
}

/** What of the road everyone sees who sees the case. */
function roadOf(file: CaseFile) {
  const { receipts, supplementRequests, competence, skippedSuperiors, beyondCompetence, override, unsuitableReports, withdrawal, urgent, implementation, encouragement, protection, coordination, corrections, withdrawnPublications, dueDateMoves } = file
  return plainJson({
    planVersions: file.plans.map((version, index) => ({ version: index + 1, ...version })),
    receipts,
    supplementRequests,
    competence,
    skippedSuperiors,
    beyondCompetence,
    override,
    unsuitableReports,
    withdrawal,
    urgent,
    implementation,
    encouragement,
    protection,
    coordination,
    corrections,
    withdrawnPublications,
    dueDateMoves,
  })
}
