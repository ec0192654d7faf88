import type { FollowedCommentView } from '@dam-lam/contract'
import { inVietnamese, languageMark } from './as-written.ts'
import { fill } from './fill.ts'
import { html, paragraphs, type Html } from './html.ts'
import type { PublicPage } from './page.ts'
import { day, titleOf } from './say.ts'
import type { Tongue } from './tongue.ts'

/** Where somebody types the code that he was given; `wrong` is the last one, and why it led nowhere. */
export function askCodePage({ words: { followUp }, at }: Tongue, wrong?: { readonly code: string; readonly says: string }): PublicPage {
  return {
    title: followUp.title,
    description: followUp.description,
    stands: (addresses) => addresses.followUp,
    found: wrong === undefined,
    entry: 'followUp',
    main: html`<h1>${followUp.title}</h1>
<p class="lead">${followUp.lead}</p>
<form method="post" action="${at.followUp}" novalidate>
<div class="field">
<label for="code">${followUp.code}</label>
<span class="hint" id="code-hint">${followUp.codeHint}</span>
${wrong !== undefined && html`<span class="wrong" id="code-wrong" role="alert">${wrong.says}</span>`}
<input id="code" type="text" name="code"${wrong !== undefined && html` value="${wrong.code}"`} required maxlength="100" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="code-hint${wrong !== undefined && ' code-wrong'}"${wrong !== undefined && html` aria-invalid="true"`}>
</div>
<button type="submit">${followUp.see}</button>
</form>`,
  }
}

/** What became of the comment. */
export function followedPage(code: string, comment: FollowedCommentView, tongue: Tongue): PublicPage {
  const { words: { followed }, at, language } = tongue
  const { state, says, name, answer } = comment
  return {
    title: followed.title,
    stands: (addresses) => addresses.followUp,
    entry: 'followUp',
    code,
    main: html`<h1>${followed.title}</h1>
<p class="facts">${whither(comment, tongue)}</p>
<p><strong>${standing(comment, tongue)}</strong></p>
${says !== null && html`<h2>${followed.says}</h2><div${languageMark(says, language)}>${paragraphs(says)}</div><p class="facts">${name === null ? followed.noName : fill(followed.nameShown, { name })}</p>`}
${answer && html`<h2>${followed.answer}</h2><div class="answer"><p class="facts">${fill(followed.answeredOn, { day: day(answer.on, tongue) })}</p><div${languageMark(answer.says, language)}>${paragraphs(answer.says)}</div></div>`}
${state !== 'erased' && html`<p class="facts">${fill(followed.code, { code: html`<strong>${code}</strong>` })}</p>${eraseForm(code, tongue)}`}
<p class="onward no-print"><a href="${at.followUp}">${followed.anotherCode}</a></p>`,
  }
}

function whither({ committee, receivedOn, publication }: FollowedCommentView, tongue: Tongue): Html {
  const { words: { followed }, at, language } = tongue
  const sent = { committee: inVietnamese(committee.name, language), day: day(receivedOn, tongue) }
  if (publication === null) return fill(followed.sent, sent)
  return fill(followed.sentAbout, { ...sent, publication: html`<a href="${at.publication(publication.id)}">${titleOf(publication.content, tongue)}</a>` })
}

function standing({ state, reason, answerDueOn, answer }: FollowedCommentView, tongue: Tongue): Html | string {
  const { followed } = tongue.words
  const due = { day: day(answerDueOn, tongue) }
  switch (state) {
    case 'waiting':
      return fill(followed.waiting, due)
    case 'shown':
      return answer === null ? fill(followed.shown, due) : followed.shownAndAnswered
    case 'not-shown':
      return fill(followed.notShown, { reason: inVietnamese(reason, tongue.language) })
    case 'erased':
      return followed.erased
  }
}

const eraseForm = (code: string, { words: { followed }, at }: Tongue): Html => html`<section class="no-print" aria-labelledby="xoa">
<h2 id="xoa">${followed.erase}</h2>
<p>${followed.eraseMeans}</p>
<form method="post" action="${at.erase}">
<input type="hidden" name="code" value="${code}">
<div class="field check"><input id="sure" type="checkbox" name="sure" value="1" required><label for="sure">${followed.sure}</label></div>
<button class="quiet" type="submit">${followed.erase}</button>
</form>
</section>`
