import { globSync, readFileSync } from 'node:fs'
import type { ProvisionId } from '@dam-lam/law'
import { ROOT } from '../run-command.ts'
import { titlesThatCite, UnknownProvisionError } from './titles-that-cite.ts'

/** A test that says which provision it is about. */
export interface CitingTest {
  /** From the root of the repository. */
  readonly file: string
  readonly says: string
}

/** All the tests that cite, by the provision, in the order of their files. @throws UnknownProvisionError naming the file */
export function citingTests(): ReadonlyMap<ProvisionId, readonly CitingTest[]> {
  const found = new Map<ProvisionId, CitingTest[]>()
  for (const file of testFiles())
    for (const { provisions, says } of titlesIn(file))
      for (const provision of provisions) found.set(provision, [...(found.get(provision) ?? []), { file, says }])
  return found
}

const testFiles = (): readonly string[] =>
  globSync('{law,core,contract,server,web,e2e}/**/*.test.{ts,tsx}', { cwd: ROOT, exclude: ['**/node_modules/**'] }).toSorted()

function titlesIn(file: string) {
  try {
    return titlesThatCite(readFileSync(`${ROOT}${file}`, 'utf8'))
  } catch (error) {
    if (error instanceof UnknownProvisionError) throw new UnknownProvisionError(`${file}: ${error.message}`)
    throw error
  }
}
