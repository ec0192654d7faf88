import { html, type Fragment, type Html } from './html.ts'
import type { PublicFiles } from './public-files.ts'

/** What one page is. */
export interface PublicPage {
  readonly title: string
  /** One sentence for whoever finds it by a search. */
  readonly description?: string
  /** The path under which it is known; absent for a page that nobody should find again. */
  readonly path?: string
  /** Which entry of the navigation it is. */
  readonly at?: '/cong-khai' | '/cong-khai/y-kien' | '/cong-khai/theo-doi'
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

const SITE = 'Dám Làm – trang công khai'

const ENTRIES = [
  { path: '/cong-khai', words: 'Đã công khai' },
  { path: '/cong-khai/y-kien', words: 'Ý kiến được phản ánh' },
  { path: '/cong-khai/theo-doi', words: 'Theo dõi góp ý' },
] as const

/** The whole document. Nothing in it depends on who asks: the same for everybody, and for every cache. */
export function document({ title, description, path, at, main }: PublicPage, { origin, files, demo }: PageFrame): string {
  const address = path === undefined ? undefined : `${origin}${path}`
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Dám Làm</title>
${description !== undefined && html`<meta name="description" content="${description}">`}
${address === undefined ? html`<meta name="robots" content="noindex">` : found({ title, description, address })}
<link rel="stylesheet" href="${files.stylesheet}">
</head>
<body>
<a class="skip" href="#noi-dung">Đến nội dung chính</a>
<header class="masthead">
<p class="site"><a href="/cong-khai">${SITE}</a></p>
<nav aria-label="Trang công khai"><ul>${ENTRIES.map((entry) => navigationEntry(entry, at))}</ul></nav>
</header>
${demo && html`<p class="demo" role="note">Đây là dữ liệu minh họa của chương trình, không phải của cấp ủy nào có thật.</p>`}
<main id="noi-dung">${main}</main>
<footer class="foot">
<p class="no-print">Quy định về khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung. <a href="/quy-dinh">Đọc toàn văn</a> · <a href="/">Dành cho cán bộ</a></p>
${address !== undefined && html`<p class="print-only">Địa chỉ: ${address}</p>`}
</footer>
</body>
</html>
`.text
}

const found = ({ title, description, address }: { readonly title: string; readonly description: string | undefined; readonly address: string }): Html => html`<link rel="canonical" href="${address}">
<meta property="og:title" content="${title}">
<meta property="og:type" content="article">
<meta property="og:url" content="${address}">
<meta property="og:locale" content="vi_VN">
<meta property="og:site_name" content="${SITE}">${description !== undefined && html`
<meta property="og:description" content="${description}">`}`

const navigationEntry = ({ path, words }: (typeof ENTRIES)[number], at: PublicPage['at']): Html =>
  html`<li><a href="${path}"${path === at && html` aria-current="page"`}>${words}</a></li>`
