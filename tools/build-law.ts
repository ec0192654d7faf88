/**
 * Makes the data of `law/src` from `law/source`: `npm run build-law`.
 *
 * The text of the regulation is never typed by hand into code. It comes from the document received, by way of the declared
 * corrections, so that anyone can follow each word back to the paper.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { applyCorrections, readCorrections } from './build-law/corrections.ts'
import { parseRegulation } from './build-law/parse-regulation.ts'
import { writeCorrections, writeLayout, writeProvisions } from './build-law/write-law.ts'
import type { GeneratedFile } from './build-law/write-law.ts'

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** The generated files of the text, from the document received and the YAML of its corrections. Pure. */
export const buildLaw = (source: string, correctionsYaml: string): readonly GeneratedFile[] => {
  const corrections = readCorrections(correctionsYaml)
  const regulation = parseRegulation(applyCorrections(source, corrections.corrections))
  return [writeProvisions(regulation), writeLayout(regulation), writeCorrections(corrections)]
}

/** Every file that this tool writes, as it should be now. */
export const generate = (): readonly GeneratedFile[] => buildLaw(read('law/source/regulation.txt'), read('law/source/corrections.yaml'))

if (import.meta.main) {
  for (const { path, content } of generate()) {
    writeFileSync(new URL(path, root), content)
    console.log(`wrote ${path}`)
  }
}
