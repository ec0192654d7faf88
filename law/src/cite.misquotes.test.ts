import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('cite.misquotes', import.meta.url))
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')

/** What the compiler says about the folder: line number → its messages. */
const compile = (): Map<number, string[]> => {
  const { stdout } = spawnSync(execPath, [compiler, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' })
  const found = new Map<number, string[]>()
  for (const [, line, message = ''] of stdout.matchAll(/misquotes\.ts\((\d+),\d+\): error (.*)/g))
    found.set(Number(line), [...(found.get(Number(line)) ?? []), message])
  return found
}

test('a misquotation does not compile: one error for each wrong line, none for a right one', () => {
  const lines = readFileSync(join(folder, 'misquotes.ts'), 'utf8').split('\n')
  const refused = lines.flatMap((line, at) => (line.endsWith('// refused') ? [at + 1] : []))
  const errors = compile()

  expect(refused).toHaveLength(9)
  expect([...errors.keys()].sort((a, b) => a - b)).toEqual(refused)
  for (const messages of errors.values()) expect(messages).toHaveLength(1)
  expect([...errors.values()].flat().join('\n')).toContain('«trong vòng 45 ngày làm việc» does not stand in d4.k3')
})
