import type { ShownOpinion } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { html } from './html.ts'
import { opinionList } from './opinions.ts'
import type { PublicPage } from './page.ts'
import { clause } from './say.ts'
import type { Tongue } from './tongue.ts'

const WHY = cite('d9.k3', 'nắm bắt thông tin, tiếp thu ý kiến của Nhân dân, phản ánh kịp thời')

/** What the Front and the organisations relayed about nothing single, and what the committees did with it. */
export function relayedPage(opinions: readonly ShownOpinion[], tongue: Tongue): PublicPage {
  const { relayed } = tongue.words
  return {
    title: relayed.title,
    description: relayed.description,
    stands: (addresses) => addresses.relayed,
    found: true,
    entry: 'relayed',
    main: html`<h1>${relayed.title}</h1>
<p class="lead">${relayed.lead}</p>
${clause(WHY, tongue)}
${opinions.length === 0 ? html`<p>${relayed.none} <a href="${tongue.at.list}">${relayed.seePublished}</a></p>` : opinionList(opinions, tongue)}`,
  }
}
