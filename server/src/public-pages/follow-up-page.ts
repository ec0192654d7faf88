import type { FollowedCommentView } from '@dam-lam/contract'
import { html, paragraphs, type Html } from './html.ts'
import type { PublicPage } from './page.ts'
import { day } from './say.ts'

const AT = '/cong-khai/theo-doi'

/** Where somebody types the code that he was given; `wrong` says why the last one led nowhere. */
export const askCodePage = (wrong?: string): PublicPage => ({
  title: 'Theo dõi góp ý',
  description: 'Nhập mã theo dõi để xem góp ý đã được xử lý thế nào.',
  ...(wrong === undefined && { path: AT }),
  at: AT,
  main: html`<h1>Theo dõi góp ý</h1>
<p class="lead">Nhập mã đã nhận khi gửi góp ý. Mã không nằm trong địa chỉ trang, nên không ai thấy được từ lịch sử trình duyệt.</p>
<form method="post" action="${AT}" novalidate>
<div class="field">
<label for="code">Mã theo dõi</label>
<span class="hint" id="code-hint">Sáu nhóm bốn ký tự, ví dụ 7KQ2-XM4D-… Chữ hoa, chữ thường, có gạch hay không đều được.</span>
${wrong !== undefined && html`<span class="wrong" id="code-wrong" role="alert">${wrong}</span>`}
<input id="code" type="text" name="code" required maxlength="100" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="code-hint${wrong !== undefined && ' code-wrong'}"${wrong !== undefined && html` aria-invalid="true"`}>
</div>
<button type="submit">Xem</button>
</form>`,
})

/** What became of the comment. */
export function followedPage(code: string, comment: FollowedCommentView): PublicPage {
  const { state, says, name, receivedOn, committee, publication, answer } = comment
  return {
    title: 'Góp ý đã gửi',
    at: AT,
    main: html`<h1>Góp ý đã gửi</h1>
<p class="facts">Gửi đến ${committee.name} ngày ${day(receivedOn)}${publication && html`, về <a href="/cong-khai/${publication.id}">${publication.content.title}</a>`}</p>
<p><strong>${standing(comment)}</strong></p>
${says !== null && html`<h2>Nội dung</h2>${paragraphs(says)}<p class="facts">${name === null ? 'Không ghi tên.' : `Tên được hiện: ${name}.`}</p>`}
${answer && html`<h2>Trả lời của cấp ủy</h2><div class="answer"><p class="facts">Ngày ${day(answer.on)}</p>${paragraphs(answer.says)}</div>`}
${state !== 'erased' && eraseForm(code)}`,
  }
}

function standing({ state, reason, answerDueOn, answer }: FollowedCommentView): Html {
  switch (state) {
    case 'waiting':
      return html`Đang chờ cấp ủy xem. Theo quy định nội bộ, cấp ủy trả lời trước hết ngày ${day(answerDueOn)}.`
    case 'shown':
      return answer === null ? html`Đang hiện công khai, chờ trả lời trước hết ngày ${day(answerDueOn)}.` : html`Đang hiện công khai, đã có trả lời.`
    case 'not-shown':
      return html`Không hiện công khai. Lý do: ${reason}`
    case 'erased':
      return html`Đã xóa theo yêu cầu của người gửi. Chỉ còn ghi rằng có một góp ý đã được nhận.`
  }
}

const eraseForm = (code: string): Html => html`<section class="no-print" aria-labelledby="xoa">
<h2 id="xoa">Xóa góp ý</h2>
<p>Xóa thì nội dung và tên không còn ở đâu trên hệ thống này, kể cả với cấp ủy. Không lấy lại được.</p>
<form method="post" action="${AT}/xoa">
<input type="hidden" name="code" value="${code}">
<div class="field check"><input id="sure" type="checkbox" name="sure" value="1" required><label for="sure">Tôi muốn xóa hẳn góp ý này</label></div>
<button class="quiet" type="submit">Xóa góp ý</button>
</form>
</section>`
