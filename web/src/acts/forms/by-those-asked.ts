import { FINDING_GROUNDS, type Finding } from '../../case/appraisal/finding-grounds.ts'
import { words } from '../../face/words.ts'
import type { ActForm, FormField } from '../asking/question.ts'
import { optionsOf, urgentNeed, YES_NO } from './parts.ts'

const of = words.fields.acts

/** What the bodies and council members who were asked do. */
export const giveOpinion: ActForm<'give-opinion'> = {
  fields: {
    opinion: { label: of['give-opinion'].opinion, question: { ask: 'choice', options: () => optionsOf(words.opinions) } },
    reasons: {
      label: of['give-opinion'].reasons,
      question: { ask: 'paragraphs' },
      help: 'Chỉ ghi «nhất trí» thì chưa phải là ý kiến.',
      refusedBy: ['give-opinion.reasons', 'give-opinion.bare-agreement'],
    },
    legalRisks: { label: of['give-opinion'].legalRisks, question: { ask: 'paragraphs' }, optional: true },
    conditions: {
      label: of['give-opinion'].conditions,
      question: { ask: 'paragraphs' },
      optional: true,
      when: ({ typed }) => typed['opinion'] === 'conditional',
      refusedBy: ['give-opinion.conditions'],
    },
  },
}

const finding = (name: Finding): FormField => ({ label: of['report-appraisal'][name], question: YES_NO, why: { clauses: FINDING_GROUNDS[name] } })

export const reportAppraisal: ActForm<'report-appraisal'> = {
  fields: {
    feasible: finding('feasible'),
    effective: finding('effective'),
    withinConstitution: finding('withinConstitution'),
    withinLaw: finding('withinLaw'),
    withinCharter: finding('withinCharter'),
    urgentNeed: urgentNeed(of['report-appraisal'].urgentNeed),
    withinFunction: finding('withinFunction'),
    reasons: { label: of['report-appraisal'].reasons, question: { ask: 'paragraphs' }, refusedBy: ['report-appraisal.reasons'] },
    recommendation: { label: of['report-appraisal'].recommendation, question: { ask: 'paragraphs' } },
  },
}
