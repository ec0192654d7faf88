import type { CommentTakenView, PublicationView } from '@dam-lam/contract'
import { html } from './html.ts'
import type { PublicPage } from './page.ts'
import { day } from './say.ts'

/** The comment is there. The code stands here this once. */
export const sentPage = ({ code, answerDueOn }: CommentTakenView, { id, committee, content }: Pick<PublicationView, 'id' | 'committee' | 'content'>): PublicPage => ({
  title: 'Đã nhận góp ý',
  main: html`<h1>Đã nhận góp ý</h1>
<p>Góp ý về «${content.title}» đã đến ${committee.name}. Cấp ủy xem trước rồi mới cho hiện, và trả lời trước hết ngày ${day(answerDueOn)} (quy định nội bộ).</p>
<h2>Mã theo dõi</h2>
<p><strong class="code">${code}</strong></p>
<p>Hãy ghi lại hoặc in trang này: mã chỉ hiện một lần và không cấp lại được. Dùng mã để xem góp ý được hiện hay không, vì sao, đọc trả lời, hoặc xóa góp ý.</p>
<p class="no-print"><a href="/cong-khai/theo-doi">Theo dõi góp ý</a> · <a href="/cong-khai/${id}">Về trang vừa đọc</a></p>`,
})
