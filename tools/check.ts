import { runCommand } from './run-command.ts'

/* All that must hold before a change goes in, the quickest first; stops at the first that does not. */

const STEPS: readonly { name: string; command: readonly string[] }[] = [
  { name: 'types', command: ['node', 'tools/check-types.ts'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings', '.'] },
  { name: 'source', command: ['node', 'tools/check-source.ts'] },
  { name: 'generated files', command: ['node', 'tools/check-generated.ts'] },
  { name: 'tests', command: ['node', 'tools/test.ts'] },
]

for (const [index, { name, command }] of STEPS.entries()) {
  console.log(`\n── ${index + 1}/${STEPS.length} ${name}`)
  const [program = '', ...words] = command
  const started = performance.now()
  const code = await runCommand(program, words)
  const seconds = ((performance.now() - started) / 1_000).toFixed(1)
  if (code !== 0) {
    console.error(`── ${name}: failed after ${seconds} s`)
    process.exit(code)
  }
  console.log(`── ${name}: ok in ${seconds} s`)
}
