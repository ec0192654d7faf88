import { addDays } from '../../../time/index.ts'
import { BLANK, type DefectsOf } from './defect.ts'
import { LETTER_DEFECTS } from './of-letter.ts'

export const inProtection: DefectsOf<
  | 'request-protection'
  | 'initiate-protection'
  | 'apply-protection-measure'
  | 'escalate-protection'
  | 'report-escalation'
  | 'request-coordination'
  | 'answer-coordination'
  | 'record-agency-answer'
  | 'end-protection'
> = {
  'request-protection': [{ code: 'request-protection.reason', spoil: (data) => ({ ...data, reason: BLANK }) }],
  'initiate-protection': [
    { code: 'initiate-protection.person', spoil: (data) => ({ ...data, person: 'vanphong.phuong' }) },
    { code: 'initiate-protection.reason', spoil: (data) => ({ ...data, reason: BLANK }) },
  ],
  'apply-protection-measure': [
    { code: 'apply-protection-measure.of', spoil: (data) => ({ ...data, of: 'protection/99' }) },
    { code: 'protection-measure.what', spoil: (data) => ({ ...data, what: BLANK }) },
    { code: 'protection-measure.done-by', spoil: (data) => ({ ...data, doneBy: BLANK }) },
    { code: 'protection-measure.period', spoil: (data) => ({ ...data, to: addDays(data.from, -1) }) },
  ],
  'escalate-protection': [
    { code: 'escalate-protection.of', spoil: (data) => ({ ...data, of: 'protection/99' }) },
    { code: 'escalate-protection.to-agency-above', spoil: (data) => ({ ...data, to: { kind: 'body', body: 'ban.ubkt.phuong' } }) },
    { code: 'escalate-protection.external-named', spoil: (data) => ({ ...data, to: { kind: 'external', name: BLANK } }) },
    { code: 'escalate-protection.external-named', spoil: (data) => ({ ...data, to: { kind: 'external', name: 'Bộ Công an' }, letter: undefined }) },
    { code: 'escalate-protection.reasons', spoil: (data) => ({ ...data, reasons: BLANK }) },
    { code: 'escalate-protection.asks', spoil: (data) => ({ ...data, asks: BLANK }) },
  ],
  'report-escalation': [...LETTER_DEFECTS],
  'request-coordination': [
    { code: 'request-coordination.agencies', spoil: (data) => ({ ...data, agencies: [] }) },
    { code: 'request-coordination.agencies', spoil: (data) => ({ ...data, agencies: [{ kind: 'body', body: 'ban.la' }] }) },
    { code: 'request-coordination.agencies', spoil: (data) => ({ ...data, agencies: [{ kind: 'external', name: BLANK }] }) },
    { code: 'request-coordination.of', spoil: (data) => (data.of === undefined ? null : { ...data, of: 'protection/99' }) },
    { code: 'request-coordination.what', spoil: (data) => ({ ...data, what: BLANK }) },
  ],
  'answer-coordination': [
    { code: 'answer-coordination.of', spoil: (data) => ({ ...data, of: 'coordination/99' }) },
    { code: 'answer-coordination.text', spoil: (data) => ({ ...data, text: BLANK }) },
  ],
  'record-agency-answer': [
    { code: 'record-agency-answer.of', spoil: (data) => ({ ...data, of: 'escalation/99' }) },
    { code: 'record-agency-answer.document', spoil: (data) => ({ ...data, document: { ...data.document, number: BLANK } }) },
    { code: 'record-agency-answer.document', spoil: (data, { today }) => ({ ...data, document: { ...data.document, date: addDays(today, 1) } }) },
    { code: 'record-agency-answer.text', spoil: (data) => ({ ...data, text: BLANK }) },
    { code: 'protection-measure.what', spoil: ({ measure, ...data }) => (measure ? { ...data, measure: { ...measure, what: BLANK } } : null) },
  ],
  'end-protection': [
    { code: 'end-protection.of', spoil: (data) => ({ ...data, of: 'protection/99' }) },
    { code: 'end-protection.result', spoil: (data) => ({ ...data, result: BLANK }) },
  ],
}
