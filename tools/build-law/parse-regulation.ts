/**
 * Takes the repaired document apart: the 81 provisions, and an ordered list of segments that puts it together again.
 *
 * The scan marks headings at random («**Điều 1…**», «### **Điều 3…**», «#### 1. …»), so the marks say nothing and are kept
 * aside as markup. What a line *is* follows from how it begins: «Điều 4. » opens an article, «3. » a clause (khoản),
 * «b) » a point (điểm), «- » a dash (gạch đầu dòng). A line that begins with none of them continues what is open: the body
 * under the heading of an article or a clause; after points, the closing paragraph of their clause («cuoi»).
 */

export type Furniture = 'title' | 'arrival-stamp' | 'preamble' | 'chapter' | 'signature' | 'copy' | 'markup' | 'gap'

export type ParsedSegment =
  | { readonly kind: 'provision'; readonly of: string; readonly paragraph: number }
  | { readonly kind: 'label'; readonly of: string; readonly text: string }
  | { readonly kind: Furniture; readonly text: string }

export type ParsedRegulation = {
  /** Id → its paragraphs, in the order of the document. */
  readonly provisions: ReadonlyMap<string, readonly string[]>
  readonly segments: readonly ParsedSegment[]
}

const MARKS = /^((?:#+ )?(?:\\|\*{0,2}))(.*?)(?<!\\)(\*{0,2} *)$/
const DASH = /\.g\d+$/

const clauseOf = (id: string): string => id.split('.').slice(0, 2).join('.')
const isBelowClause = (id: string): boolean => id.split('.').length > 2

/** The provision that a line opens, with the label that opens it; `null` when it continues the open one. */
const opening = (line: string, open: string, known: ReadonlyMap<string, unknown>): { id: string; label: string } | null => {
  const match = /^(?:Điều (?<article>\d+)\. |(?<clause>\d+)\. |(?<point>[a-zđ])\) |(?<dash>- ))/.exec(line)
  if (match === null) return null
  const { article, clause, point } = match.groups ?? {}
  const label = match[0]
  if (article !== undefined) return { id: `d${article}`, label }
  if (clause !== undefined) return { id: `${open.split('.')[0]}.k${clause}`, label }
  if (point !== undefined) return { id: `${clauseOf(open)}.${point === 'đ' ? 'dd' : point}`, label }
  const holder = open.replace(DASH, '')
  const before = [...known.keys()].filter((id) => id.startsWith(`${holder}.`) && DASH.test(id)).length
  return { id: `${holder}.g${before + 1}`, label }
}

const frontMatter = (line: string): Furniture => {
  if (/^(THỊ ỦY|VĂN PHÒNG|ĐẾN|Ngày:|Chuyển:|Lưu hồ sơ)/.test(line)) return 'arrival-stamp'
  return /^(QUY ĐỊNH$|về )/.test(line) ? 'title' : 'preamble'
}

/** Takes the repaired document apart. Throws when two lines open the same provision. */
export const parseRegulation = (document: string): ParsedRegulation => {
  const provisions = new Map<string, string[]>()
  const segments: ParsedSegment[] = []
  let part: 'front' | 'chapter' | 'article' | 'signature' | 'copy' = 'front'
  let open = ''

  const provisionLine = (line: string): void => {
    const opened = opening(line, open, provisions)
    const continued = isBelowClause(open) ? `${clauseOf(open)}.cuoi` : open
    open = opened?.id ?? continued
    if (opened !== null) {
      if (provisions.has(open)) throw new Error(`${open} is opened twice`)
      segments.push({ kind: 'label', of: open, text: opened.label })
    }
    const paragraphs = provisions.get(open) ?? []
    provisions.set(open, paragraphs)
    segments.push({ kind: 'provision', of: open, paragraph: paragraphs.length })
    paragraphs.push(line.slice(opened?.label.length ?? 0))
  }

  const wordsLine = (line: string): void => {
    if (line.startsWith('CHƯƠNG ')) part = 'chapter'
    else if (line.startsWith('Điều ')) part = 'article'
    else if (part === 'article' && line.startsWith('T/M ')) part = 'signature'
    else if (part === 'signature' && line.startsWith('THỊ ỦY ')) part = 'copy'

    if (part === 'article') provisionLine(line)
    else segments.push({ kind: part === 'front' ? frontMatter(line) : part, text: line })
  }

  for (const piece of document.split(/(\n+)/)) {
    if (piece.startsWith('\n')) {
      segments.push({ kind: 'gap', text: piece })
      continue
    }
    const [, before = '', words = '', after = ''] = MARKS.exec(piece) ?? []
    if (before !== '') segments.push({ kind: 'markup', text: before })
    if (/^-+$/.test(words)) segments.push({ kind: 'markup', text: words })
    else if (words !== '') wordsLine(words)
    if (after !== '') segments.push({ kind: 'markup', text: after })
  }
  return { provisions, segments }
}
