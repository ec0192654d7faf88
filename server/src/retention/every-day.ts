const DAY_MS = 24 * 60 * 60 * 1000

export interface Daily {
  /** No further run; the one under way is waited for. */
  stop(): Promise<void>
}

/** Runs the job now and once a day from then on. A run that fails is told of, and the next one tries again. */
export function everyDay(job: () => Promise<unknown>, failed: (error: unknown) => void, everyMs = DAY_MS): Daily {
  const run = (): Promise<unknown> => job().catch(failed)
  let running = run()
  const timer = setInterval(() => void (running = running.then(run)), everyMs)
  // Waiting for tomorrow keeps no process alive.
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
