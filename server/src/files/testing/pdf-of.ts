/** A text at a place on a page; y is counted from below, as PDF does. */
export interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** A PDF with these pages. Each letter has a code of its own, and a table says which letter it stands for, as Vietnamese needs. */
export function pdfOf(pages: readonly (readonly Placed[])[]): Buffer {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => Array.from(text)))]
  const code = (letter: string): string => (letters.indexOf(letter) + 33).toString(16).padStart(2, '0')
  const shown = ({ text, x, y }: Placed): string => `BT /F 12 Tf ${x} ${y} Td <${Array.from(text).map(code).join('')}> Tj ET`
  const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${letters.length} beginbfchar\n${letters
    .map((letter) => `<${code(letter)}> <${unicode(letter)}>`)
    .join('\n')}\nendbfchar endcmap end`
  const first = 5
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 4 0 R >>',
    stream(map),
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
      stream(page.map(shown).join('\n')),
    ]),
  ]
  return written(objects)
}

const unicode = (letter: string): string => Buffer.from(letter, 'utf16le').swap16().toString('hex')

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`

function written(objects: readonly string[]): Buffer {
  let text = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return String(place).padStart(10, '0')
  })
  const table = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${place} 00000 n \n`).join('')}`
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}
