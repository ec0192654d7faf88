import { getDocumentProxy } from 'unpdf'
import type { Pages } from './office-pages.ts'

/** More pages than anybody encloses; the first bear the mark. */
const MOST_PAGES = 500

/** Text at a place on the page, in the units of the page. */
interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * The text of a PDF, page by page, with how many pages it has. Of a page that is a picture the list is empty.
 * @throws where the file is broken or asks for a password
 */
export async function pdfPages(bytes: Buffer): Promise<{ readonly pages: Pages; readonly total: number }> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { disableFontFace: true, verbosity: 0 })
  const pages: (readonly string[])[] = []
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(linesOf(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []))))
    page.cleanup()
  }
  return { pages, total: document.numPages }
}

interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

const pieceOf = ({ str, transform, width, height }: Item): Piece => ({ text: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width, height: height || 10 })

/** Pieces at one height are a line, from left to right; far apart in it stand its cells, between which a tab is put. */
function linesOf(pieces: readonly Piece[]): readonly string[] {
  const lines: Piece[][] = []
  for (const piece of pieces.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1)
    if (line?.[0] !== undefined && Math.abs(line[0].y - piece.y) <= Math.min(line[0].height, piece.height) / 2) line.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => joined(line.toSorted((a, b) => a.x - b.x)))
}

const joined = (line: readonly Piece[]): string =>
  line.reduce((written, piece, index) => {
    const before = line[index - 1]
    if (before === undefined) return piece.text
    const gap = piece.x - before.x - before.width
    return written + (gap > 2 * piece.height ? '\t' : gap > piece.height / 8 ? ' ' : '') + piece.text
  }, '')
