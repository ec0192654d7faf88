/** A piece of a page whose text is already escaped. Only `html` makes one. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a page: text is escaped, pieces and lists of them go in as they are, `null` and `false` are nothing. */
export type Fragment = Html | string | number | null | false | readonly Fragment[]

/** Builds a piece of a page. Whatever is put in is escaped unless it is a piece itself, so no text can become markup. */
export const html = (strings: TemplateStringsArray, ...fragments: readonly Fragment[]): Html =>
  new Html(strings.map((text, place) => text + (place < fragments.length ? written(fragments[place] ?? null) : '')).join(''))

function written(fragment: Fragment): string {
  if (fragment instanceof Html) return fragment.text
  if (fragment === null || fragment === false) return ''
  if (typeof fragment === 'string' || typeof fragment === 'number') return escaped(String(fragment))
  return fragment.map(written).join('')
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Safe in text and in quoted attributes. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)

/** Running text as paragraphs: an empty line begins a new one, a single break stays a break. */
export const paragraphs = (text: string): readonly Html[] =>
  text
    .split(/\n\s*\n/)
    .filter((one) => one.trim() !== '')
    .map((one) => html`<p>${one.split('\n').map((line, place) => (place === 0 ? line : html`<br>${line}`))}</p>`)
