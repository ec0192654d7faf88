/** What stands where a name stood. */
export const MASKED = '[…]'

/**
 * A text for the public without the names in it, in whatever capitals they were written; longer names first, so that
 * «Nguyễn Văn An Bình» does not leave «Bình» behind. A name is matched letter by letter with its tones: a nickname, or a
 * description of somebody, is not found, so somebody must read what goes out.
 *
 * @param names  of the people to leave out; empty ones are passed over
 */
export function maskNames(text: string, names: readonly string[]): string {
  const sought = [...new Set(names.map(plain))].filter((name) => name.trim() !== '').toSorted((one, other) => other.length - one.length)
  const signs = Array.from(text.normalize('NFC'))
  const small = signs.map(plain)
  const kept: string[] = []
  for (let at = 0; at < signs.length; ) {
    const found = sought.find((name) => standsAt(small, at, name))
    kept.push(found === undefined ? (signs[at] ?? '') : MASKED)
    at += found === undefined ? 1 : Array.from(found).length
  }
  return kept.join('')
}

/** Sign by sign, because a capital can be longer than its small letter. */
const plain = (text: string): string => Array.from(text.normalize('NFC')).map((sign) => sign.toLowerCase()).join('')

const standsAt = (small: readonly string[], at: number, name: string): boolean => small.slice(at, at + Array.from(name).length).join('') === name
