import { climbDue } from './climb-due.ts'
import type { Resources } from '../use-cases/resources.ts'
import { sendWaiting } from './mail/send-waiting.ts'
import type { SendLetter } from './mail/smtp.ts'
import type { Job } from './start-jobs.ts'
import { tellDue } from './tell-due.ts'

/** How reminders go out by mail. */
export interface Mailing {
  readonly send: SendLetter
  /** Where the links in letters lead; known once the server listens. */
  readonly publicUrl: () => string
}

/** What this program does without being asked; without `mailing` nobody is written to. */
export const ownJobs = (resources: Resources, mailing?: Mailing): readonly Job[] => [
  { name: 'climb', work: () => climbDue(resources, { mail: mailing !== undefined }) },
  { name: 'tell', work: () => tellAll(resources, mailing !== undefined) },
  ...(mailing ? [{ name: 'mail', work: () => sendWaiting(resources.pools.jobs, mailing.send, mailing.publicUrl(), resources.clock) }] : []),
]

/** Tells what has come due by now, by the organisation of now. */
export async function tellAll({ pools: { jobs }, organisations, clock }: Resources, mail = false): Promise<number> {
  const { rows } = await jobs.query<{ version: number }>('select organisation_version() as version')
  const snapshot = await organisations.at(rows[0]?.version ?? 0)
  return tellDue(jobs, snapshot.organisations, clock.read(), { mail })
}
