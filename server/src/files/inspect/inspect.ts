import { Worker } from 'node:worker_threads'
import { UNREADABLE, type Inspection } from './look-into.ts'

/** Long enough for some hundred pages. */
const PATIENCE_MS = 30_000
/** So many files are looked into at once; the others wait. */
const AT_ONCE = 2
const MEMORY_MB = 512

let busy = 0
const waiting: (() => void)[] = []

/**
 * Looks into the file at a path, in a thread of its own with little time and memory. Where these run out, what was found by
 * then counts: the type, and no text.
 */
export async function inspect(path: string): Promise<Inspection> {
  if (busy >= AT_ONCE) await new Promise<void>((go) => waiting.push(go))
  busy += 1
  try {
    return await inThread(path)
  } finally {
    busy -= 1
    waiting.shift()?.()
  }
}

function inThread(path: string): Promise<Inspection> {
  const worker = new Worker(new URL('inspect-worker.ts', import.meta.url), {
    workerData: path,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    // What a library has to say of a stranger's file is nothing for the log.
    stdout: true,
    stderr: true,
  })
  return new Promise((resolve) => {
    let found = UNREADABLE
    const timer = setTimeout(() => void worker.terminate(), PATIENCE_MS)
    worker.on('message', (told: Inspection) => (found = told))
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      clearTimeout(timer)
      resolve(found)
    })
  })
}
