import type { ShownOpinion } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { html } from './html.ts'
import { opinionList } from './opinions.ts'
import type { PublicPage } from './page.ts'

const WHY = cite('d9.k3', 'nắm bắt thông tin, tiếp thu ý kiến của Nhân dân, phản ánh kịp thời')

/** What the Front and the organisations relayed about nothing single, and what the committees did with it. */
export const relayedPage = (opinions: readonly ShownOpinion[]): PublicPage => ({
  title: 'Ý kiến của Nhân dân được phản ánh',
  description: 'Ý kiến của Nhân dân do Mặt trận Tổ quốc và các tổ chức chính trị - xã hội phản ánh, cùng trả lời của cấp ủy.',
  path: '/cong-khai/y-kien',
  at: '/cong-khai/y-kien',
  main: html`<h1>Ý kiến của Nhân dân được phản ánh</h1>
<p class="lead">Mặt trận Tổ quốc và các tổ chức chính trị - xã hội phản ánh đến cấp ủy. Ý kiến về một điều đã công khai thì hiện dưới điều ấy.</p>
<blockquote><p>«${WHY.quote}» <a href="/quy-dinh/d9.k3">Điều 9 khoản 3</a></p></blockquote>
${opinions.length === 0 ? html`<p>Chưa có ý kiến chung nào được hiện. <a href="/cong-khai">Xem những điều đã công khai</a></p>` : opinionList(opinions)}`,
})
