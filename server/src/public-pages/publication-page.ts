import type { PublicationPageView, PublicationView } from '@dam-lam/contract'
import { commentForm, type CommentTyped } from './comment-form.ts'
import { html, paragraphs, type Fragment, type Html } from './html.ts'
import { opinionList } from './opinions.ts'
import type { PublicPage } from './page.ts'
import { beginning, day, facts, KINDS, provisionName } from './say.ts'

/** One publication with everything around it; `typed` is a comment that could not be taken as it was written. */
export function publicationPage(publication: PublicationPageView, typed?: CommentTyped): PublicPage {
  const { id, content, models, opinions, commentsAccepted } = publication
  return {
    title: content.title,
    description: content.kind === 'model' ? `Đang áp dụng tại: ${content.where}` : beginning(content.text, 200),
    ...(typed === undefined && { path: `/cong-khai/${id}` }),
    main: html`<article>
<p class="kind">${KINDS[content.kind].one}</p>
<h1>${content.title}</h1>
${facts(publication)}
${body(content)}
${models.length > 0 && html`<section aria-labelledby="nhan-rong"><h2 id="nhan-rong">Đang được nhân rộng</h2><ul class="list">${models.map(model)}</ul></section>`}
</article>
<section aria-labelledby="y-kien">
<h2 id="y-kien">Ý kiến của Nhân dân</h2>
${opinions.length === 0 ? html`<p>Chưa có ý kiến nào được hiện.</p>` : opinionList(opinions)}
</section>
<section class="no-print" aria-labelledby="gop-y">
<h2 id="gop-y">Góp ý</h2>
${commentsAccepted
  ? commentForm(id, typed)
  : html`<p>${publication.committee.name} không nhận góp ý trên trang này. Có thể gửi ý kiến qua Mặt trận Tổ quốc, hoặc gửi văn bản đến văn phòng cấp ủy.</p>`}
</section>`,
  }
}

function body(content: PublicationView['content']): Fragment {
  switch (content.kind) {
    case 'model':
      return [html`<p>Đang áp dụng tại: ${content.where}.</p>`, content.of !== null && html`<p><a href="/cong-khai/${content.of}">Đọc kết quả khuyến khích đã công khai mô hình này</a></p>`]
    case 'information':
      return paragraphs(content.text)
    case 'encouragement':
      return [paragraphs(content.text), content.forms.length > 0 && html`<h2>Hình thức khuyến khích</h2><ul class="forms">${content.forms.map(form)}</ul>`]
  }
}

type Form = Extract<PublicationView['content'], { kind: 'encouragement' }>['forms'][number]

const form = ({ at, quote, people }: Form): Html => html`<li>
<blockquote><p>«${quote}» <a href="/quy-dinh/${at}">${provisionName(at)}</a></p></blockquote>
${people.length > 0 && html`<p>Người được khuyến khích: ${people.join('; ')}.</p>`}
</li>`

const model = ({ id, content, committee, publishedOn }: PublicationView): Html =>
  html`<li><p><a href="/cong-khai/${id}">${content.kind === 'model' ? content.where : content.title}</a></p><p class="facts">${committee.name}, từ ngày ${day(publishedOn)}</p></li>`
