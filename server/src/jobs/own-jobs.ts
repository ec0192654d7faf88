import type { Resources } from '../use-cases/resources.ts'
import type { Job } from './start-jobs.ts'
import { tellDue } from './tell-due.ts'

/** What this program does without being asked. */
export const ownJobs = (resources: Resources): readonly Job[] => [{ name: 'tell', work: () => tellAll(resources) }]

/** Tells what has come due by now, by the organisation of now. */
export async function tellAll({ pools: { jobs }, organisations, clock }: Resources): Promise<number> {
  const { rows } = await jobs.query<{ version: number }>('select organisation_version() as version')
  const snapshot = await organisations.at(rows[0]?.version ?? 0)
  return tellDue(jobs, snapshot.organisations, clock.read())
}
