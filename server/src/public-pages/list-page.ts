import { PUBLICATION_KINDS, type PublicationList, type PublicationQuery, type PublicationView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { html, type Html } from './html.ts'
import type { PublicPage } from './page.ts'
import { beginning, facts, KINDS } from './say.ts'

const WHY = cite('d5.k3', 'Công khai kết quả khuyến khích để lan tỏa việc làm tốt và tạo điều kiện cho Nhân dân giám sát')

type Kind = PublicationQuery['kind']

/** Everything that was made public, the last first. */
export function listPage({ items, nextCursor }: PublicationList, { kind, cursor }: Pick<PublicationQuery, 'kind' | 'cursor'>): PublicPage {
  const title = kind ? KINDS[kind].all : 'Công khai kết quả khuyến khích'
  return {
    title,
    description: 'Kết quả khuyến khích cán bộ dám làm, mô hình đang được nhân rộng, và trả lời của cấp ủy với ý kiến của Nhân dân.',
    ...(cursor === undefined && { path: addressOf(kind) }),
    at: '/cong-khai',
    main: html`<h1>${title}</h1>
<p class="lead">Ai cũng đọc được và góp ý được, không cần đăng nhập. Cấp ủy xem góp ý rồi trả lời ngay tại đây.</p>
<blockquote><p>«${WHY.quote}.» <a href="/quy-dinh/d5.k3">Điều 5 khoản 3</a></p></blockquote>
<nav class="no-print" aria-label="Lọc theo loại"><ul>${[undefined, ...PUBLICATION_KINDS].map((one) => filter(one, kind))}</ul></nav>
${items.length === 0 ? empty(kind, cursor) : html`<ul class="list">${items.map(line)}</ul>`}
${nextCursor !== null && html`<p class="no-print"><a rel="next" href="${addressOf(kind, nextCursor)}">Xem những điều công khai trước đó</a></p>`}`,
  }
}

function addressOf(kind: Kind, cursor?: string): string {
  const query = new URLSearchParams({ ...(kind && { loai: kind }), ...(cursor !== undefined && { sau: cursor }) }).toString()
  return query === '' ? '/cong-khai' : `/cong-khai?${query}`
}

const filter = (kind: Kind, chosen: Kind): Html =>
  html`<li><a href="${addressOf(kind)}"${kind === chosen && html` aria-current="true"`}>${kind ? KINDS[kind].all : 'Tất cả'}</a></li>`

const line = ({ id, content, ...published }: PublicationView): Html => html`<li>
<p class="kind">${KINDS[content.kind].one}</p>
<h2><a href="/cong-khai/${id}">${content.title}</a></h2>
${facts(published)}
<p>${content.kind === 'model' ? `Đang áp dụng tại: ${content.where}` : beginning(content.text, 240)}</p>
</li>`

function empty(kind: Kind, cursor: string | undefined): Html {
  if (cursor !== undefined) return html`<p>Không còn điều nào được công khai trước đó. <a href="${addressOf(kind)}">Về đầu danh sách</a></p>`
  if (kind) return html`<p>Chưa có điều nào thuộc loại này được công khai. <a href="/cong-khai">Xem tất cả</a></p>`
  return html`<p>Chưa có điều nào được công khai. Khi một cấp ủy công khai kết quả khuyến khích, nội dung hiện ở đây.</p>`
}
