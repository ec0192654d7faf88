import { globSync, readFileSync } from 'node:fs'
import { arrows } from './source-check/arrows.ts'
import { cycles } from './source-check/cycles.ts'
import { emptyTypes } from './source-check/empty-types.ts'
import type { Finding, SourceRule } from './source-check/finding.ts'
import { leftovers } from './source-check/leftovers.ts'
import { longFiles } from './source-check/long-files.ts'
import { purity } from './source-check/purity.ts'
import { parseSourceFile } from './source-check/source-file.ts'
import { suppressions } from './source-check/suppressions.ts'
import { weakTests } from './source-check/weak-tests.ts'

/* Checks what neither the compiler nor the linter can: see each rule. Findings are errors, long files a warning. */

const ERRORS: readonly SourceRule[] = [arrows, cycles, purity, suppressions, leftovers, emptyTypes, weakTests]
const WARNINGS: readonly SourceRule[] = [longFiles]

const root = new URL('..', import.meta.url).pathname
const files = globSync(['{law,core,contract,server,web,e2e,tools}/**/*.{ts,tsx}', '*.ts'], {
  cwd: root,
  exclude: ['**/node_modules/**', '**/dist/**', '**/*.generated.ts'],
})
  .toSorted((a, b) => a.localeCompare(b))
  .map((path) => parseSourceFile(path, readFileSync(`${root}${path}`, 'utf8')))

for (const finding of findings(WARNINGS)) console.log(`warning  ${asLine(finding)}`)
const errors = findings(ERRORS)
for (const finding of errors) console.error(`error    ${asLine(finding)}`)
console.log(`${files.length} files, ${errors.length} errors`)
process.exitCode = errors.length > 0 ? 1 : 0

function findings(rules: readonly SourceRule[]): Finding[] {
  return rules.flatMap((rule) => rule(files))
}

function asLine({ path, line, message }: Finding): string {
  return `${path}:${line}  ${message}`
}
