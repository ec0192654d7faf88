import { ARTICLE_IDS, EDITION, label, LAYOUT, paragraphsOf, segmentText, type Segment } from '@dam-lam/law'
import { inVietnamese } from './as-written.ts'
import { fill } from './fill.ts'
import { html, type Fragment } from './html.ts'
import type { PublicPage } from './page.ts'
import { day } from './say.ts'
import type { Tongue } from './tongue.ts'

/** The text itself, each provision at `#d5.k3`. It has one language; the page around it has two. */
export function regulationPage(tongue: Tongue): PublicPage {
  const { words: { regulation }, language } = tongue
  const { title, issuer, copy, number, signedOn } = EDITION
  const source = { number: copy.number, day: day(copy.madeOn, tongue), by: inVietnamese(copy.madeBy, language) }
  return {
    title: regulation.title,
    description: regulation.description,
    stands: (addresses) => addresses.regulation,
    found: true,
    entry: 'regulation',
    main: html`<h1>${inVietnamese(title, language)}</h1>
<p class="lead">${fill(regulation.lead, { issuer: inVietnamese(issuer, language) })}</p>
<p class="facts">${fill(regulation.source, source)}${(number === null || signedOn === null) && ` ${regulation.notOnTheCopy}`}</p>
<nav class="contents no-print" aria-label="${regulation.contents}"><ul>${CONTENTS.map((one) => html`<li>${inVietnamese(one, language)}</li>`)}</ul></nav>
<div class="regulation"${language !== 'vi' && html` lang="vi"`}>${TEXT}</div>`,
  }
}

const CONTENTS = ARTICLE_IDS.map((id) => html`<a href="#${id}">${label(id, 'vi')}. ${paragraphsOf(id)[0] ?? ''}</a>`)

/** What is read out of the document: neither the marks of the scan nor the stamps on the copy, nor its title, which heads the page. */
const READ: ReadonlySet<Segment['kind']> = new Set(['preamble', 'chapter', 'label', 'provision', 'signature'])

const SEGMENTS = LAYOUT.filter(({ kind }) => READ.has(kind))

const TEXT: Fragment = SEGMENTS.map((segment, place) => block(segment, SEGMENTS[place - 1], SEGMENTS[place + 1]))

/** One line of the document; a mark is set with the words that follow it, the name of a chapter with its number. */
function block(segment: Segment, before: Segment | undefined, after: Segment | undefined): Fragment {
  const text = segmentText(segment)
  switch (segment.kind) {
    case 'chapter':
      return before?.kind === 'chapter' ? null : html`<h2>${text}${after?.kind === 'chapter' && html`<br>${segmentText(after)}`}</h2>`
    case 'label':
      return null
    case 'provision': {
      const mark = before?.kind === 'label' ? segmentText(before) : ''
      if (segment.paragraph > 0) return html`<p>${text}</p>`
      const depth = segment.of.split('.').length - 1
      return depth === 0 ? html`<h3 id="${segment.of}">${mark}${text}</h3>` : html`<p id="${segment.of}" class="deep-${depth}">${mark}${text}</p>`
    }
    default:
      return html`<p>${text}</p>`
  }
}
