import type { ProblemView } from '@dam-lam/contract'
import { html } from './html.ts'
import type { PublicPage } from './page.ts'

/** What went wrong, in plain words, and where to go from here. */
export function problemPage({ code, title, detail, refusals = [] }: Pick<ProblemView, 'code' | 'title' | 'detail' | 'refusals'>): PublicPage {
  if (code === 'not-found')
    return {
      title: 'Không có trang này',
      main: html`<h1>Không có trang này</h1>
<p>Địa chỉ có thể bị gõ thiếu, hoặc nội dung không được công khai ở đây. <a href="/cong-khai">Xem tất cả những điều đã công khai</a></p>`,
    }
  return {
    title,
    main: html`<h1>${title}</h1>
<p>${detail}</p>
${refusals.map(({ message }) => html`<p>${message}</p>`)}
<p><a href="/cong-khai">Về trang công khai</a></p>`,
  }
}
