import type { PublicationContentView, PublicationView } from '@dam-lam/contract'
import { formatDate, type LocalDate } from '@dam-lam/core'
import { isProvisionId, label } from '@dam-lam/law'
import { html, type Html } from './html.ts'

/** What each kind of publication is called, by itself and as the heading of a list. */
export const KINDS: Readonly<Record<PublicationContentView['kind'], { readonly one: string; readonly all: string }>> = {
  encouragement: { one: 'Kết quả khuyến khích', all: 'Kết quả khuyến khích' },
  model: { one: 'Mô hình được nhân rộng', all: 'Mô hình đang nhân rộng' },
  information: { one: 'Thông tin để dư luận hiểu rõ', all: 'Thông tin công khai' },
}

/** A day for people, and for programs beside it. */
export const day = (on: string): Html => html`<time datetime="${on}">${formatDate(on as LocalDate)}</time>`

/** «Kết quả khuyến khích · Đảng ủy phường công khai ngày 05/01/2026». */
export const facts = ({ committee, publishedOn }: Pick<PublicationView, 'committee' | 'publishedOn'>): Html => html`<p class="facts">${committee.name} công khai ngày ${day(publishedOn)}</p>`

export const provisionName = (id: string): string => (isProvisionId(id) ? label(id, 'vi') : id)

/** The first words of a text, ended at a word. */
export function beginning(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  return `${line.slice(0, line.lastIndexOf(' ', longest))}…`
}
