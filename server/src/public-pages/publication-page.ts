import type { PublicationPageView, PublicationView } from '@dam-lam/contract'
import { inVietnamese } from './as-written.ts'
import { commentForm, type CommentTyped } from './comment-form.ts'
import { fill } from './fill.ts'
import { html, paragraphs, type Fragment, type Html } from './html.ts'
import { opinionList } from './opinions.ts'
import type { PublicPage } from './page.ts'
import { beginning, clause, day, facts, titleOf, where } from './say.ts'
import type { Tongue } from './tongue.ts'

/** One publication with everything around it; `typed` is a comment that could not be taken as it was written. */
export function publicationPage(publication: PublicationPageView, tongue: Tongue, typed?: CommentTyped): PublicPage {
  const { id, content, committee, models, opinions, commentsAccepted } = publication
  const { words, at, language } = tongue
  if (content.kind === 'withdrawn') return withdrawnPage({ id, committee, content }, tongue)
  return {
    title: content.title,
    titleIsVietnamese: true,
    description: content.kind === 'model' ? words.list.appliedAt.replace('{where}', () => content.where) : beginning(content.text, 200),
    stands: (addresses) => addresses.publication(id),
    found: typed === undefined,
    main: html`<article>
<p class="kind">${words.kinds[content.kind].one}</p>
<h1>${inVietnamese(content.title, language)}</h1>
${facts(publication, tongue)}
${body(content, tongue)}
${models.length > 0 && html`<section aria-labelledby="nhan-rong"><h2 id="nhan-rong">${words.publication.spread}</h2><ul class="list">${models.map((one) => model(one, tongue))}</ul></section>`}
</article>
<section aria-labelledby="y-kien">
<h2 id="y-kien">${words.publication.opinions}</h2>
${opinions.length === 0 ? html`<p>${words.publication.noOpinion}</p>` : opinionList(opinions, tongue)}
</section>
<section class="no-print" aria-labelledby="gop-y">
<h2 id="gop-y">${words.publication.comment}</h2>
${commentsAccepted ? commentForm(id, tongue, typed) : html`<p>${fill(words.publication.noComments, { committee: inVietnamese(committee.name, language) })}</p>`}
</section>
<p class="onward no-print"><a href="${at.list}">${words.publication.back}</a></p>`,
  }
}

type Withdrawn = Extract<PublicationView['content'], { kind: 'withdrawn' }>

/** What is left of a publication that its committee withdrew: when, and by whom. */
function withdrawnPage({ id, committee, content: { on, post } }: Pick<PublicationPageView, 'id' | 'committee'> & { readonly content: Withdrawn }, tongue: Tongue): PublicPage {
  const { words: { publication }, at, language } = tongue
  const says = post === 'office' ? publication.withdrawnByOffice : publication.withdrawnByPermanentMembers
  return {
    title: publication.withdrawnTitle,
    stands: (addresses) => addresses.publication(id),
    main: html`<h1>${publication.withdrawnTitle}</h1>
<p class="lead">${fill(says, { committee: inVietnamese(committee.name, language), day: day(on, tongue) })}</p>
<p class="onward"><a href="${at.list}">${publication.back}</a></p>`,
  }
}

type Read = Exclude<PublicationView['content'], Withdrawn>

function body(content: Read, tongue: Tongue): Fragment {
  const { words: { publication }, at, language } = tongue
  switch (content.kind) {
    case 'model':
      return [html`<p>${where(content, tongue)}.</p>`, content.of !== null && html`<p><a href="${at.publication(content.of)}">${publication.readEncouragement}</a></p>`]
    case 'information':
      return text(content.text, language)
    case 'encouragement':
      return [text(content.text, language), content.forms.length > 0 && html`<h2>${publication.forms}</h2><ul class="forms">${content.forms.map((one) => form(one, tongue))}</ul>`]
  }
}

const text = (written: string, language: Tongue['language']): Fragment => (language === 'vi' ? paragraphs(written) : html`<div lang="vi">${paragraphs(written)}</div>`)

type Form = Extract<PublicationView['content'], { kind: 'encouragement' }>['forms'][number]

const form = ({ people, ...text }: Form, tongue: Tongue): Html => html`<li>
${clause(text, tongue)}
${people.length > 0 && html`<p>${fill(tongue.words.publication.people, { people: inVietnamese(people.join('; '), tongue.language) })}</p>`}
</li>`

function model({ id, content, committee, publishedOn }: PublicationView, tongue: Tongue): Html {
  const { words, at, language } = tongue
  return html`<li><p><a href="${at.publication(id)}">${content.kind === 'model' ? inVietnamese(content.where, language) : titleOf(content, tongue)}</a></p>
<p class="facts">${fill(words.publication.since, { committee: inVietnamese(committee.name, language), day: day(publishedOn, tongue) })}</p></li>`
}
