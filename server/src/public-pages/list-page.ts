import { PUBLICATION_KINDS, type PublicationList, type PublicationQuery, type PublicationView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { inVietnamese } from './as-written.ts'
import { html, type Html } from './html.ts'
import type { PublicPage } from './page.ts'
import { beginning, clause, facts, titleOf, where } from './say.ts'
import type { Tongue } from './tongue.ts'

const WHY = cite('d5.k3', 'Công khai kết quả khuyến khích để lan tỏa việc làm tốt và tạo điều kiện cho Nhân dân giám sát')

type Kind = PublicationQuery['kind']

/** Everything that was made public, the last first. */
export function listPage({ items, nextCursor }: PublicationList, { kind, cursor }: Pick<PublicationQuery, 'kind' | 'cursor'>, tongue: Tongue): PublicPage {
  const { words, at } = tongue
  const title = kind ? words.kinds[kind].all : words.list.title
  return {
    title,
    description: words.list.description,
    stands: (addresses) => addresses.listOf(kind, cursor),
    found: cursor === undefined,
    entry: 'list',
    main: html`<h1>${title}</h1>
<p class="lead">${words.list.lead}</p>
${clause(WHY, tongue)}
<nav class="no-print filter" aria-label="${words.list.filter}"><ul>${[undefined, ...PUBLICATION_KINDS].map((one) => filter(one, kind, tongue))}</ul></nav>
${items.length === 0 ? empty(kind, cursor, tongue) : html`<ul class="list">${items.map((one) => line(one, tongue))}</ul>`}
${nextCursor !== null && html`<p class="no-print"><a rel="next" href="${at.listOf(kind, nextCursor)}">${words.list.earlier}</a></p>`}`,
  }
}

const filter = (kind: Kind, chosen: Kind, { words, at }: Tongue): Html =>
  html`<li><a href="${at.listOf(kind)}"${kind === chosen && html` aria-current="true"`}>${kind ? words.kinds[kind].all : words.list.all}</a></li>`

const line = ({ id, content, ...published }: PublicationView, tongue: Tongue): Html => html`<li>
<p class="kind">${tongue.words.kinds[content.kind].one}</p>
<h2><a href="${tongue.at.publication(id)}">${titleOf(content, tongue)}</a></h2>
${facts(published, tongue)}
${content.kind !== 'withdrawn' && html`<p>${content.kind === 'model' ? where(content, tongue) : inVietnamese(beginning(content.text, 240), tongue.language)}</p>`}
</li>`

function empty(kind: Kind, cursor: string | undefined, { words: { list }, at }: Tongue): Html {
  if (cursor !== undefined) return html`<p>${list.noneEarlier} <a href="${at.listOf(kind)}">${list.toBeginning}</a></p>`
  if (kind) return html`<p>${list.noneOfKind} <a href="${at.list}">${list.seeAll}</a></p>`
  return html`<p>${list.none}</p>`
}
