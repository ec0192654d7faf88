import type { Pool } from 'pg'
import { createDraft } from '../use-cases/create-draft.ts'
import { executeAct } from '../use-cases/execute-act.ts'
import type { Resources } from '../use-cases/resources.ts'
import { saveDraft } from '../use-cases/save-draft.ts'
import { readerOn } from '../organisations/reader.ts'
import { demoCases, type DemoCase } from './demo-cases.ts'
import { planFor } from './demo-plans.ts'

/** A draft that nobody has finished yet. */
const UNFINISHED: DemoCase = { id: 'minh-hoa-00', proposer: 'canbo.phuong', idea: 'fishingHarbour', steps: [] }

/** Makes the illustrative cases, through the same acts as real ones; goes on where an earlier start was cut off. */
export async function ensureDemoCases(resources: Resources): Promise<void> {
  const { today } = resources.clock.read()
  const cases = demoCases(today)
  const versions = await versionsOf(resources.pools.write, cases)
  if (versions.size === 0) await beginDraft(UNFINISHED, resources)
  await Promise.all(cases.map((demo) => goOn(demo, versions.get(demo.id) ?? 0, resources)))
}

async function goOn(demo: DemoCase, version: number, resources: Resources): Promise<void> {
  if (version === 0) await beginDraft(demo, resources)
  let expectedVersion = version
  for (const { by, command } of demo.steps.slice(version)) {
    const outcome = await executeAct({ person: by }, { caseId: demo.id, expectedVersion, command }, resources)
    expectedVersion = outcome.version
  }
}

async function beginDraft({ id, proposer, office, idea, apart, kind = idea === null ? 'urgent-action' : 'proposal' }: DemoCase, resources: Resources): Promise<void> {
  const moment = resources.clock.read()
  // Half made, if an earlier start was cut off here.
  await resources.pools.write.query('delete from case_draft where case_id = $1', [id])
  const [organisation, inForce] = await Promise.all([resources.organisations.at(1), resources.inForce.at(0)])
  const reader = readerOn(office ?? proposer, organisation.organisations, moment.today)
  const { draftVersion } = await createDraft({ reader, organisation, inForce, moment, kind, proposer, id }, resources)
  if (idea === null) return
  const plan = planFor(idea, [proposer], moment.today, apart)
  await saveDraft(resources.pools.write, reader, { caseId: id, draftVersion, plan: id === UNFINISHED.id ? { title: plan.title, problem: plan.problem } : plan }, moment)
}

/** How far each case has come. */
async function versionsOf(write: Pool, cases: readonly DemoCase[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await write.query<{ id: string; version: number }>(
    `select substr(stream, length('case/') + 1) as id, version from stream_head where stream = any ($1)`,
    [cases.map(({ id }) => `case/${id}`)],
  )
  return new Map(rows.map(({ id, version }) => [id, version]))
}
