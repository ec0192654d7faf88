import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { lookInto } from './look-into.ts'

/* Looks into one file, in a thread that may be ended at any time: what a stranger has sent is not opened beside the work of others. */

const tell = (found: unknown): void => parentPort?.postMessage(found, [])
tell(await lookInto(readFileSync(String(workerData)), tell))
