import { LONGEST_COMMENT, LONGEST_NAME } from '@dam-lam/contract'
import { html, type Html } from './html.ts'

/** A comment that was sent and could not be taken, with what is wrong where. */
export interface CommentTyped {
  readonly says: string
  readonly name: string
  readonly agreed: boolean
  /** A sentence for each field that is wrong. */
  readonly wrong: { readonly says?: string | undefined; readonly name?: string | undefined; readonly whole?: string | undefined }
}

const NOTHING_TYPED: CommentTyped = { says: '', name: '', agreed: false, wrong: {} }

/** Programs fill in every field they find; people never see this one. */
export const POT = 'website'

/** Where anybody writes; works without a script. */
export function commentForm(publication: string, { says, name, agreed, wrong }: CommentTyped = NOTHING_TYPED): Html {
  return html`${faults(wrong)}
<form method="post" action="/cong-khai/${publication}/gop-y#gop-y" novalidate>
<div class="field">
<label for="says">Nội dung góp ý (bắt buộc)</label>
<span class="hint" id="says-hint">Nhiều nhất ${LONGEST_COMMENT} ký tự. Xin đừng ghi tên, số điện thoại hay chuyện riêng của người khác.</span>
${wrong.says !== undefined && html`<span class="wrong" id="says-wrong">${wrong.says}</span>`}
<textarea id="says" name="says" required maxlength="${LONGEST_COMMENT}" aria-describedby="says-hint${wrong.says !== undefined && ' says-wrong'}"${wrong.says !== undefined && html` aria-invalid="true"`}>
${says}</textarea>
</div>
<div class="field">
<label for="name">Tên được ghi cùng góp ý (không bắt buộc)</label>
<span class="hint" id="name-hint">Để trống thì không ghi tên nào. Tên chỉ được giữ khi đồng ý cho hiện.</span>
${wrong.name !== undefined && html`<span class="wrong" id="name-wrong">${wrong.name}</span>`}
<input id="name" type="text" name="name" value="${name}" maxlength="${LONGEST_NAME}" autocomplete="name" aria-describedby="name-hint${wrong.name !== undefined && ' name-wrong'}"${wrong.name !== undefined && html` aria-invalid="true"`}>
</div>
<div class="field check">
<input id="agreed" type="checkbox" name="agreed" value="1"${agreed && html` checked`}>
<label for="agreed">Tôi đồng ý cho hiện tên này trên trang công khai</label>
</div>
<div class="pot" aria-hidden="true"><label for="${POT}">Để trống ô này</label><input id="${POT}" type="text" name="${POT}" tabindex="-1" autocomplete="off"></div>
<button type="submit">Gửi góp ý</button>
</form>`
}

const faults = ({ says, name, whole }: CommentTyped['wrong']): Html | null =>
  says === undefined && name === undefined && whole === undefined
    ? null
    : html`<div class="faults" role="alert"><h2>Chưa gửi được</h2><p>${whole ?? 'Hãy sửa chỗ được nêu dưới đây rồi gửi lại. Những gì đã viết vẫn còn.'}</p></div>`
