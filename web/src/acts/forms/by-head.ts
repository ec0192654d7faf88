import { cite } from '@dam-lam/law'
import { words } from '../../face/words.ts'
import type { ActForm } from '../asking/question.ts'
import { implementers, letter, letterToday, scope, urgentNeed } from './parts.ts'
import { deliberated } from './told-before.ts'

const of = words.fields.acts['head-decides']

/** What the head of a committee does alone: may let it start, never refuse; answers for it; reports it at once. */
export const headDecides: ActForm<'head-decides'> = {
  read: ['d4.k3.b.g2', 'd7.k10'],
  told: deliberated,
  fields: {
    feasibleBecause: {
      label: of.feasibleBecause,
      question: { ask: 'paragraphs' },
      why: { clauses: [cite('d4.k3.b.g2', 'nếu xét thấy kế hoạch có tính khả thi')] },
      refusedBy: ['head-decides.feasible-because', 'approval.within-constitution-and-charter'],
    },
    scope: scope(of.scope),
    implementers: implementers(of.implementers),
    urgentNeed: urgentNeed(of.urgentNeed),
    acceptsResponsibility: {
      label: of.acceptsResponsibility,
      question: { ask: 'promise' },
      why: { clauses: [cite('d4.k3.b.g2', 'chịu trách nhiệm về quyết định của mình')] },
      refusedBy: ['head-decides.accepts-responsibility'],
    },
  },
  start: ({ view: { plan } }) => ({ scope: plan.scope, implementers: plan.implementers }),
}

export const reportOverride: ActForm<'report-override'> = {
  fields: {
    letter: { ...letter(words.fields.acts['report-override'].letter), why: { clauses: [cite('d4.k3.b.g2', 'phải báo cáo ngay bằng văn bản lên cấp trên trực tiếp')] } },
  },
  start: letterToday,
}
