import { canonicalProvisions } from '../../law/src/canonical-provisions.ts'
import type { Corrections } from './corrections.ts'
import { sha256 } from './generated-file.ts'
import type { GeneratedFile } from './generated-file.ts'
import type { ParsedRegulation } from './parse-regulation.ts'
import { list, moduleText, quoted, table } from './source-text.ts'

/** `law/src/provisions.generated.ts`: the text of each provision, and the hash that names the edition. */
export const writeProvisions = ({ provisions }: ParsedRegulation): GeneratedFile => {
  const texts = Object.fromEntries([...provisions].map(([id, paragraphs]) => [id, paragraphs.join('\n')]))
  return {
    path: 'law/src/provisions.generated.ts',
    content: moduleText(
      `/** Provision → its words. A heading and the words under it are parted by a line break. */\nexport const PROVISIONS = ${table(texts)} as const satisfies Record<string, string>`,
      `/** SHA-256 of \`canonicalProvisions(PROVISIONS)\`. */\nexport const PROVISIONS_SHA256 = ${quoted(sha256(canonicalProvisions(texts)))}`,
    ),
  }
}

/** `law/src/layout.generated.ts`: the order in which provisions and furniture make the document. */
export const writeLayout = ({ segments }: ParsedRegulation): GeneratedFile => ({
  path: 'law/src/layout.generated.ts',
  content: moduleText(
    `import type { Segment } from './segment.ts'`,
    `/** The document from its first character to its last. */\nexport const LAYOUT: readonly Segment[] = ${list(segments)}`,
  ),
})

/** `law/src/corrections.generated.ts`: what was repaired and what was left in doubt, for the reader of the text. */
export const writeCorrections = ({ corrections, doubts }: Corrections): GeneratedFile => ({
  path: 'law/src/corrections.generated.ts',
  content: moduleText(
    `import type { Correction, Doubt } from './correction.ts'`,
    `/** Every place where our text differs from the document received, in its order. */\nexport const CORRECTIONS: readonly Correction[] = ${list(corrections)}`,
    `/** Every place that looks odd and was left as received. */\nexport const DOUBTS: readonly Doubt[] = ${list(doubts)}`,
  ),
})
