import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generatedFiles } from './generated-files.ts'
import { ROOT } from './run-command.ts'

/* Derives every generated file anew: without a word it compares, with `--write` it writes. A stale file is an error. */

const write = process.argv.includes('--write')
let stale = 0
for (const { path, generate } of generatedFiles()) {
  const derived = await generate()
  const committed = await readFile(join(ROOT, path), 'utf8').catch(() => undefined)
  if (committed === derived) {
    console.log(`current  ${path}`)
  } else if (write) {
    await writeFile(join(ROOT, path), derived)
    console.log(`written  ${path}`)
  } else {
    stale += 1
    console.error(`stale    ${path}${firstDifference(committed, derived)}`)
  }
}
if (stale > 0) console.error('run: npm run generate')
process.exitCode = stale > 0 ? 1 : 0

function firstDifference(committed: string | undefined, derived: string): string {
  if (committed === undefined) return ': not there'
  const before = committed.split('\n')
  const after = derived.split('\n')
  const line = after.findIndex((text, index) => text !== before[index])
  const at = line === -1 ? after.length : line
  return `, line ${at + 1}\n  - ${before[at] ?? '(ends)'}\n  + ${after[at] ?? '(ends)'}`
}
