import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { canonicalProvisions } from './canonical-provisions.ts'
import { CORRECTIONS, DOUBTS } from './corrections.generated.ts'
import { EDITION } from './edition.ts'
import { LAYOUT } from './layout.generated.ts'
import { documentText, segmentText } from './layout.ts'
import { PROVISION_IDS } from './provision-id.ts'
import { PROVISIONS } from './provisions.generated.ts'
import type { Place } from './correction.ts'

const received = readFileSync(new URL('../source/regulation.txt', import.meta.url))
const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')
const timesIn = (text: string, part: string): number => text.split(part).length - 1

/** The part of the document in which a character stands. */
const placeAt = (position: number): Place | undefined => {
  let end = 0
  for (const segment of LAYOUT) {
    end += segmentText(segment).length
    if (position < end) return segment.kind === 'label' || segment.kind === 'provision' ? segment.of : segment.kind
  }
  return undefined
}

describe('the document', () => {
  test('is the one that was received', () => {
    expect(sha256(received)).toBe('498dfff3aa1476fd507c42653a9bb32789927ae2afdb4073ef651d7195dc0743')
  })

  test('with its corrections undone is the document received, character by character', () => {
    const undone = CORRECTIONS.toReversed().reduce((text, { received, repaired }) => text.replace(repaired, () => received), documentText())
    expect(undone).toBe(received.toString('utf8'))
  })

  test('shows every paragraph of every provision once, in order', () => {
    const shown = LAYOUT.flatMap((segment) => (segment.kind === 'provision' ? [`${segment.of}/${segment.paragraph}`] : []))
    const expected = PROVISION_IDS.flatMap((id) => PROVISIONS[id].split('\n').map((_, paragraph) => `${id}/${paragraph}`))
    expect(shown).toEqual(expected)
  })

  test('leaves no words outside provisions, labels and named furniture', () => {
    for (const segment of LAYOUT) {
      if (segment.kind === 'gap') expect(segment.text).toMatch(/^\n+$/)
      if (segment.kind === 'markup') expect(segment.text).toMatch(/^[*#\\ -]+$/)
    }
  })
})

describe('the corrections', () => {
  test.each(CORRECTIONS)('«$received» is used exactly once, where it says', ({ where, received: before, repaired }) => {
    expect(timesIn(received.toString('utf8'), before)).toBe(1)
    expect(timesIn(documentText(), repaired)).toBe(1)
    expect(placeAt(documentText().indexOf(repaired))).toBe(where)
  })

  test.each(DOUBTS)('«$received» is left as received, where it says', ({ where, received: words }) => {
    expect(timesIn(received.toString('utf8'), words)).toBe(1)
    expect(timesIn(documentText(), words)).toBe(1)
    expect(placeAt(documentText().indexOf(words))).toBe(where)
  })
})

describe('the edition', () => {
  test('is named by the hash of what its provisions say', () => {
    expect(EDITION.id).toBe(sha256(canonicalProvisions(PROVISIONS)))
  })

  test('Điều 11: the signing date and the number do not stand in our copy', () => {
    expect(EDITION.signedOn).toBeNull()
    expect(EDITION.number).toBeNull()
  })
})
