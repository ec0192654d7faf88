import type { ShownOpinion } from '@dam-lam/contract'
import { html, paragraphs, type Html } from './html.ts'
import { day } from './say.ts'

/** What the people said, each with the answer of the committee. */
export const opinionList = (opinions: readonly ShownOpinion[]): Html => html`<ol class="opinions">${opinions.map(one)}</ol>`

const one = (opinion: ShownOpinion): Html => html`<li>
<p class="facts">${from(opinion)}, ngày ${day(opinion.receivedOn)}</p>
${paragraphs(opinion.says)}
${opinion.answer === null
  ? html`<p class="facts">${opinion.committee.name} chưa trả lời.</p>`
  : html`<div class="answer"><p class="facts">${opinion.committee.name} trả lời ngày ${day(opinion.answer.on)}</p>${paragraphs(opinion.answer.says)}</div>`}
</li>`

function from({ channel, from: name, relayedBy }: ShownOpinion): string {
  if (channel === 'relayed') return `${name ?? 'Nhân dân'}; ${relayedBy?.name ?? 'Mặt trận Tổ quốc'} phản ánh`
  return name ?? 'Người dân góp ý'
}
