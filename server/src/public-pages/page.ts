import type { Addresses } from './addresses.ts'
import { fill } from './fill.ts'
import { html, type Fragment, type Html } from './html.ts'
import type { PublicFiles } from './public-files.ts'
import { otherTongue, TONGUES, type Tongue } from './tongue.ts'

type Entry = 'list' | 'relayed' | 'followUp' | 'regulation'

/** What one page is. */
export interface PublicPage {
  readonly title: string
  /** The title is what a committee wrote, in whatever language the page is. */
  readonly titleIsVietnamese?: true
  /** One sentence for whoever finds it by a search. */
  readonly description?: string
  /** Where it stands in each language. */
  readonly stands: (addresses: Addresses) => string
  /** Whether it can be found there again by everybody; otherwise `stands` is only where to go on in the other language. */
  readonly found?: boolean
  /** Which entry of the navigation it is. */
  readonly entry?: Entry
  /** With which code it was reached; who changes the language takes it along, since no address may bear it. */
  readonly code?: string
  readonly main: Fragment
}

/** Where and on what the pages stand. */
export interface PageFrame {
  /** `https://damlam.example`, without a slash at the end. */
  readonly origin: string
  readonly files: PublicFiles
  /** Whether the data are a demonstration. */
  readonly demo: boolean
}

const ENTRIES = ['list', 'relayed', 'followUp', 'regulation'] as const satisfies readonly Entry[]

const OPEN_GRAPH = { vi: 'vi_VN', en: 'en_GB' } as const

/** The whole document. Nothing in it depends on who asks: the same for everybody, and for every cache. */
export function document(page: PublicPage, tongue: Tongue, frame: PageFrame): string {
  const { language, words: { frame: words }, at } = tongue
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title${page.titleIsVietnamese === true && language !== 'vi' && html` lang="vi"`}>${page.title} – Dám Làm</title>
${page.description !== undefined && html`<meta name="description" content="${page.description}">`}
${page.found === true ? found(page, tongue, frame) : html`<meta name="robots" content="noindex">`}
<link rel="stylesheet" href="${frame.files.stylesheet}">
</head>
<body>
<a class="skip" href="#noi-dung">${words.skip}</a>
<header class="masthead">
<div class="top"><p class="site"><a href="${at.list}">${words.site}</a></p>${inOtherLanguage(page, tongue)}</div>
<nav aria-label="${words.navigation}"><ul>${ENTRIES.map((entry) => html`<li><a href="${at[entry]}"${entry === page.entry && html` aria-current="page"`}>${words[entry]}</a></li>`)}</ul></nav>
</header>
${frame.demo && html`<p class="demo" role="note">${words.demo}</p>`}
<main id="noi-dung">${page.main}</main>
<footer class="foot">
<p class="no-print">${words.about} <a href="${at.regulation}">${words.readRegulation}</a> · <a href="/">${words.forCadres}</a></p>
${page.found === true && html`<p class="print-only">${fill(words.address, { address: `${frame.origin}${page.stands(at)}` })}</p>`}
</footer>
</body>
</html>
`.text
}

/** The same page in the other language. A code travels in a form, never in an address. */
function inOtherLanguage({ stands, code }: PublicPage, tongue: Tongue): Html {
  const other = otherTongue(tongue)
  const { inOtherLanguage: name } = tongue.words
  if (code === undefined) return html`<p class="language no-print"><a href="${stands(other.at)}" hreflang="${other.language}" lang="${other.language}">${name}</a></p>`
  return html`<form class="language no-print" method="post" action="${stands(other.at)}"><input type="hidden" name="code" value="${code}"><button lang="${other.language}" type="submit">${name}</button></form>`
}

function found({ title, description, stands }: PublicPage, { language, words, at }: Tongue, { origin }: PageFrame): Html {
  const addressIn = ({ at: addresses }: Tongue): string => `${origin}${stands(addresses)}`
  return html`<link rel="canonical" href="${origin}${stands(at)}">
<link rel="alternate" hreflang="vi" href="${addressIn(TONGUES.vi)}">
<link rel="alternate" hreflang="en" href="${addressIn(TONGUES.en)}">
<link rel="alternate" hreflang="x-default" href="${addressIn(TONGUES.vi)}">
<meta property="og:title" content="${title}">
<meta property="og:type" content="article">
<meta property="og:url" content="${origin}${stands(at)}">
<meta property="og:locale" content="${OPEN_GRAPH[language]}">
<meta property="og:site_name" content="${words.frame.site}">${description !== undefined && html`
<meta property="og:description" content="${description}">`}`
}
