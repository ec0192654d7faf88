import type { ShownOpinion } from '@dam-lam/contract'
import { inVietnamese, languageMark } from './as-written.ts'
import { fill } from './fill.ts'
import { html, paragraphs, type Fragment, type Html } from './html.ts'
import { day } from './say.ts'
import type { Tongue } from './tongue.ts'

/** What the people said, each with the answer of the committee. */
export const opinionList = (opinions: readonly ShownOpinion[], tongue: Tongue): Html => html`<ol class="opinions">${opinions.map((one) => shown(one, tongue))}</ol>`

function shown(opinion: ShownOpinion, tongue: Tongue): Html {
  const { words: { opinions }, language } = tongue
  const { says, receivedOn, answer } = opinion
  const committee = inVietnamese(opinion.committee.name, language)
  return html`<li>
<p class="facts">${fill(opinions.received, { from: from(opinion, tongue), day: day(receivedOn, tongue) })}</p>
<div${languageMark(says, language)}>${paragraphs(says)}</div>
${answer === null
  ? html`<p class="facts">${fill(opinions.notAnswered, { committee })}</p>`
  : html`<div class="answer"><p class="facts">${fill(opinions.answered, { committee, day: day(answer.on, tongue) })}</p><div${languageMark(answer.says, language)}>${paragraphs(answer.says)}</div></div>`}
</li>`
}

function from({ channel, from: name, relayedBy }: ShownOpinion, { words: { opinions }, language }: Tongue): Fragment {
  const named = name === null ? null : html`<span${languageMark(name, language)}>${name}</span>`
  if (channel !== 'relayed') return named ?? opinions.somebody
  return fill(opinions.relayed, { from: named ?? opinions.thePeople, body: relayedBy === null ? opinions.theFront : inVietnamese(relayedBy.name, language) })
}
