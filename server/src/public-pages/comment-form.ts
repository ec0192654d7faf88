import { LONGEST_COMMENT, LONGEST_NAME } from '@dam-lam/contract'
import { fill } from './fill.ts'
import { html, type Html } from './html.ts'
import type { Tongue } from './tongue.ts'

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
export function commentForm(publication: string, { words: { comment }, at, language }: Tongue, { says, name, agreed, wrong }: CommentTyped = NOTHING_TYPED): Html {
  return html`${faults(wrong, comment)}
<p>${fill(comment.before, { link: html`<a href="${at.followUp}">${comment.ownComment}</a>` })}</p>
<form method="post" action="${at.comment(publication)}#gop-y" novalidate>
<div class="field">
<label for="says">${comment.says}</label>
<span class="hint" id="says-hint">${fill(comment.saysHint, { longest: LONGEST_COMMENT.toLocaleString(language) })}</span>
${wrong.says !== undefined && html`<span class="wrong" id="says-wrong">${wrong.says}</span>`}
<textarea id="says" name="says" required maxlength="${LONGEST_COMMENT}" aria-describedby="says-hint${wrong.says !== undefined && ' says-wrong'}"${wrong.says !== undefined && html` aria-invalid="true"`}>
${says}</textarea>
</div>
<div class="field">
<label for="name">${comment.name}</label>
<span class="hint" id="name-hint">${comment.nameHint}</span>
${wrong.name !== undefined && html`<span class="wrong" id="name-wrong">${wrong.name}</span>`}
<input id="name" type="text" name="name" value="${name}" maxlength="${LONGEST_NAME}" autocomplete="name" aria-describedby="name-hint${wrong.name !== undefined && ' name-wrong'}"${wrong.name !== undefined && html` aria-invalid="true"`}>
</div>
<div class="field check">
<input id="agreed" type="checkbox" name="agreed" value="1"${agreed && html` checked`}>
<label for="agreed">${comment.agreed}</label>
</div>
<div class="pot" aria-hidden="true"><label for="${POT}">${comment.pot}</label><input id="${POT}" type="text" name="${POT}" tabindex="-1" autocomplete="off"></div>
<button type="submit">${comment.send}</button>
</form>`
}

const faults = ({ says, name, whole }: CommentTyped['wrong'], { notSent, mend }: Tongue['words']['comment']): Html | null =>
  says === undefined && name === undefined && whole === undefined
    ? null
    : html`<div class="faults" role="alert"><h2>${notSent}</h2><p>${whole ?? mend}</p></div>`
