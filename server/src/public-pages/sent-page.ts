import type { CommentTakenView, PublicationView } from '@dam-lam/contract'
import { inVietnamese } from './as-written.ts'
import { fill } from './fill.ts'
import { html } from './html.ts'
import type { PublicPage } from './page.ts'
import { day, titleOf } from './say.ts'
import type { Tongue } from './tongue.ts'

/** The comment is there, and so is the code, which is given this once. */
export function sentPage({ code, answerDueOn }: CommentTakenView, { id, committee, content }: Pick<PublicationView, 'id' | 'committee' | 'content'>, tongue: Tongue): PublicPage {
  const { words: { sent, followUp }, at, language } = tongue
  const arrived = { title: titleOf(content, tongue), committee: inVietnamese(committee.name, language), day: day(answerDueOn, tongue) }
  return {
    title: sent.title,
    stands: (addresses) => addresses.followUp,
    code,
    main: html`<h1>${sent.title}</h1>
<p>${fill(sent.arrived, arrived)}</p>
<h2>${followUp.code}</h2>
<p><strong class="code">${code}</strong></p>
<p>${sent.keep}</p>
<p class="no-print"><a href="${at.followUp}">${followUp.title}</a> · <a href="${at.publication(id)}">${sent.back}</a></p>`,
  }
}
