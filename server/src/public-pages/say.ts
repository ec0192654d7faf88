import type { PublicationContentView, PublicationView } from '@dam-lam/contract'
import { isProvisionId, label, type Citation } from '@dam-lam/law'
import { inVietnamese } from './as-written.ts'
import { fill } from './fill.ts'
import { html, type Fragment, type Html } from './html.ts'
import type { Tongue } from './tongue.ts'

/** A day for people, and for programs beside it. */
export const day = (on: string, { day: written }: Tongue): Html => html`<time datetime="${on}">${written(on)}</time>`

/** «Đảng ủy phường công khai ngày 05/01/2026». */
export const facts = ({ committee, publishedOn }: Pick<PublicationView, 'committee' | 'publishedOn'>, tongue: Tongue): Html =>
  html`<p class="facts">${fill(tongue.words.list.published, { committee: inVietnamese(committee.name, tongue.language), day: day(publishedOn, tongue) })}</p>`

/** What a publication is called: as its committee wrote it, or that it was withdrawn. */
export const titleOf = (content: PublicationContentView, { words, language }: Tongue): Fragment =>
  content.kind === 'withdrawn' ? words.publication.withdrawnTitle : inVietnamese(content.title, language)

/** «Đang áp dụng tại: xã A». */
export const where = ({ where: place }: Extract<PublicationContentView, { kind: 'model' }>, { words, language }: Tongue): Html =>
  fill(words.list.appliedAt, { where: inVietnamese(place, language) })

/** The words of the text, which has one language, and where they stand. */
export const clause = ({ at, quote }: { readonly at: Citation['at'] | (string & {}); readonly quote: string }, { language, at: addresses }: Tongue): Html =>
  html`<blockquote><p>${inVietnamese(`«${quote}»`, language)} <a href="${addresses.regulation}#${at}">${isProvisionId(at) ? label(at, language) : at}</a></p></blockquote>`

/** The first words of a text, ended at a word. */
export function beginning(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  return `${line.slice(0, line.lastIndexOf(' ', longest))}…`
}
