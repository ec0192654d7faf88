/**
 * Lines of text out of the XML of office documents. No parser is needed for that, and none is used: an entity that a
 * document declares itself is never expanded.
 */
export interface LineMarks {
  /** Elements after which a line ends. */
  readonly line: readonly string[]
  /** Elements before which a page begins. */
  readonly page: (tag: string, attributes: string) => boolean
  /** Elements that stand for a gap within a line. */
  readonly gap: readonly string[]
  /** Elements whose text is text of the document; all, where it is left out. */
  readonly text?: readonly string[]
  /** Attributes that carry text of their own. */
  readonly inAttribute?: { readonly element: string; readonly attribute: string }
}

const PIECE = /<(\/?)([^\s/>]+)([^>]*?)(\/?)>|([^<]+)/gu

/** The pages of a document, each as its lines from above. */
export function pagesInXml(xml: string, { line, page, gap, text, inAttribute }: LineMarks): readonly (readonly string[])[] {
  const pages: string[][] = [[]]
  let written = ''
  let depth = 0
  const endLine = (): void => {
    if (written.trim() !== '') pages.at(-1)?.push(written)
    written = ''
  }
  for (const [, closing, tag = '', attributes = '', empty, characters] of xml.matchAll(PIECE)) {
    if (characters !== undefined) {
      if (text === undefined || depth > 0) written += plain(characters)
      continue
    }
    const opens = closing === ''
    if (opens && page(tag, attributes)) {
      endLine()
      pages.push([])
    }
    if (opens && inAttribute?.element === tag) pages.at(-1)?.push(attributeOf(attributes, inAttribute.attribute))
    if (gap.includes(tag) && opens) written += '\t'
    // A line that begins inside another, as in a box of text, ends the other.
    if (line.includes(tag)) endLine()
    if (text?.includes(tag) && empty === '') depth += opens ? 1 : -1
  }
  endLine()
  return pages
}

function attributeOf(attributes: string, name: string): string {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes)
  return plain(found?.[1] ?? found?.[2] ?? '')
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (characters: string): string =>
  characters.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole
  })
