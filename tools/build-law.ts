/**
 * Makes the data of `law/src` from `law/source`: `npm run build-law`.
 *
 * The text of the regulation is never typed by hand into code. It comes from the document received, by way of the declared
 * corrections, so that anyone can follow each word back to the paper.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { writeCalendar } from './build-law/build-calendar.ts'
import type { AnnouncedDays } from './build-law/build-calendar.ts'
import { applyCorrections, readCorrections } from './build-law/corrections.ts'
import type { GeneratedFile } from './build-law/generated-file.ts'
import { parseRegulation } from './build-law/parse-regulation.ts'
import { writeCorrections, writeLayout, writeProvisions } from './build-law/write-law.ts'

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** The generated files of the text, from the document received and the YAML of its corrections. Pure. */
export const buildLaw = (source: string, correctionsYaml: string): readonly GeneratedFile[] => {
  const corrections = readCorrections(correctionsYaml)
  const regulation = parseRegulation(applyCorrections(source, corrections.corrections))
  return [writeProvisions(regulation), writeLayout(regulation), writeCorrections(corrections)]
}

/** The generated calendar, from the JSON of the announced days. Pure; the compiler checks what it makes of them. */
export const buildCalendar = (workingDaysJson: string): GeneratedFile => writeCalendar(JSON.parse(workingDaysJson) as AnnouncedDays)

/** Every file that this tool writes, as it should be now. */
export const generate = (): readonly GeneratedFile[] => [
  ...buildLaw(read('law/source/regulation.txt'), read('law/source/corrections.yaml')),
  buildCalendar(read('law/source/working-days.json')),
]

if (import.meta.main) {
  for (const { path, content } of generate()) {
    writeFileSync(new URL(path, root), content)
    console.log(`wrote ${path}`)
  }
}
