import { randomUUID } from 'node:crypto'
import { Logger, run, type Runner, type TaskList } from 'graphile-worker'
import type { Pool } from 'pg'

/*
 * What the program does without being asked. The queue only wakes it up: what there is to do stands in tables of our own, so
 * a lost, repeated or late job changes nothing. Every minute brings one job of each kind, for one of the servers that work on
 * the same database.
 */
export interface Job {
  /** Lower case letters; kept in the queue. */
  readonly name: string
  readonly work: () => Promise<unknown>
}

export interface RunningJobs {
  /** Lets the job under way finish. */
  stop(): Promise<void>
}

/** Of a server that leaves this work to another on the same database. */
export const NO_JOBS: RunningJobs = { stop: () => Promise.resolve() }

/** A worker that takes nothing from the queue by then never will. */
const LONGEST_PROOF_MS = 60_000
/** So long a worker that ended by itself rests before it is started again: the database was away, say. */
const REST_MS = 10_000

/**
 * Starts working, and proves it by a job that only this worker can take.
 *
 * @param jobs  as the owner of the tables: under a lesser role the queue hands out nothing and says nothing
 * @throws when the worker does not take that job
 */
export async function startJobs(jobs: Pool, kinds: readonly Job[], failed: (what: string, error: unknown) => void): Promise<RunningJobs> {
  let runner: Runner | undefined
  let stopped = false
  let rest: NodeJS.Timeout | undefined

  const begin = async (): Promise<void> => {
    runner = await provenRunner(jobs, kinds, failed)
    void runner.promise.catch((error: unknown) => failed('worker', error)).then(beginAgain)
  }
  const beginAgain = (): void => {
    if (stopped) return
    rest = setTimeout(() => void begin().catch((error: unknown) => {
      failed('worker', error)
      beginAgain()
    }), REST_MS)
  }
  await begin()
  return {
    async stop() {
      stopped = true
      clearTimeout(rest)
      await runner?.stop()
    },
  }
}

async function provenRunner(jobs: Pool, kinds: readonly Job[], failed: (what: string, error: unknown) => void): Promise<Runner> {
  const proof = `start-${randomUUID()}`
  const proven = Promise.withResolvers<void>()
  const taskList: TaskList = {
    ...Object.fromEntries(kinds.map(({ name, work }) => [name, (): Promise<void> => work().then(() => undefined, (error: unknown) => failed(name, error))])),
    [proof]: () => proven.resolve(),
  }
  const crontab = kinds.map(({ name }) => `* * * * * ${name} ?max=1`).join('\n')
  const runner = await run({ pgPool: jobs, taskList, crontab, concurrency: 2, noHandleSignals: true, logger: quiet(failed) })
  const late = setTimeout(() => proven.reject(new Error('the worker takes no job from the queue')), LONGEST_PROOF_MS)
  try {
    await runner.addJob(proof, {}, { maxAttempts: 1 })
    for (const { name } of kinds) await runner.addJob(name, {}, { maxAttempts: 1 })
    await proven.promise
    return runner
  } catch (error) {
    await runner.stop()
    throw error
  } finally {
    clearTimeout(late)
  }
}

/** Only what went wrong is worth a line. */
const quiet = (failed: (what: string, error: unknown) => void): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error') failed('worker', message)
  })
