import { LAYOUT } from './layout.generated.ts'
import { PROVISIONS } from './provisions.generated.ts'
import type { ProvisionId } from './provision-id.ts'
import type { Segment } from './segment.ts'

/** The paragraphs of a provision: its heading or first words, then the rest. */
export const paragraphsOf = (id: ProvisionId): readonly string[] => PROVISIONS[id].split('\n')

/** The words of one segment. */
export const segmentText = (segment: Segment): string =>
  segment.kind === 'provision' ? (paragraphsOf(segment.of)[segment.paragraph] ?? '') : segment.text

/** The whole document, repaired, character by character. */
export const documentText = (): string => LAYOUT.map(segmentText).join('')
