import type { ProblemView, PublicationQuery } from '@dam-lam/contract'
import { html } from './html.ts'
import type { PublicPage } from './page.ts'
import type { Tongue } from './tongue.ts'

const stands: PublicPage['stands'] = (addresses) => addresses.list

/** What went wrong, in plain words, and where to go from here. */
export function problemPage({ code, title, detail, refusals = [] }: Pick<ProblemView, 'code' | 'title' | 'detail' | 'refusals'>, { words: { problem }, at }: Tongue): PublicPage {
  if (code === 'not-found')
    return {
      title: problem.notFound,
      stands,
      main: html`<h1>${problem.notFound}</h1>
<p>${problem.notFoundMeans} <a href="${at.list}">${problem.seeAll}</a></p>`,
    }
  return {
    title,
    stands,
    main: html`<h1>${title}</h1>
<p>${detail}</p>
${refusals.map(({ message }) => html`<p>${message}</p>`)}
<p><a href="${at.list}">${problem.back}</a></p>`,
  }
}

/** The address of the list names a place that we never gave out. */
export function noSuchPartPage(kind: PublicationQuery['kind'], { words: { list }, at }: Tongue): PublicPage {
  return {
    title: list.noSuchPart,
    stands: (addresses) => addresses.listOf(kind),
    entry: 'list',
    main: html`<h1>${list.noSuchPart}</h1>
<p>${list.noSuchPartMeans} <a href="${at.listOf(kind)}">${list.toBeginning}</a></p>`,
  }
}
