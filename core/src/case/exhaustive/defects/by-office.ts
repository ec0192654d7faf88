import type { RecordExternalData } from '../../../practice/record-external.ts'
import { addDays } from '../../../time/index.ts'
import { BLANK, type DefectsOf } from './defect.ts'
import { LETTER_DEFECTS } from './of-letter.ts'
import { BY_DOCUMENT_DEFECTS } from './when-it-goes-wrong.ts'

/** A place in the plan at which no matter stands. */
const NO_MATTER = 7

const withDocument = (data: RecordExternalData, change: Partial<RecordExternalData['document']>): RecordExternalData => ({
  ...data,
  document: { ...data.document, ...change },
})

export const byOffice: DefectsOf<
  | 'register'
  | 'request-supplement'
  | 'advise'
  | 'inform-superior'
  | 'issue-reply'
  | 'report-unsuitable-provision'
  | 'record-issuer-response'
  | 'record-external'
  | 'confirm-withdrawal'
  | 'correct-entry'
  | 'withdraw-publication'
  | 'archive'
> = {
  register: [],
  'request-supplement': [
    { code: 'request-supplement.missing', spoil: () => ({ missing: [] }) },
    { code: 'request-supplement.missing', spoil: () => ({ missing: [{ field: 'risks', note: BLANK }] }) },
  ],
  advise: [{ code: 'advise.note', spoil: (data) => ({ ...data, note: BLANK }) }],
  'inform-superior': LETTER_DEFECTS,
  'issue-reply': [
    { code: 'issue-reply.kind-has-its-event', spoil: (data) => ({ ...data, kind: data.kind === 'approved' ? 'refused' : 'approved' }) },
    ...LETTER_DEFECTS,
  ],
  'report-unsuitable-provision': [
    { code: 'report-unsuitable-provision.matter', spoil: (data) => ({ ...data, matter: NO_MATTER }) },
    { code: 'report-unsuitable-provision.change', spoil: (data) => ({ ...data, proposedChange: BLANK }) },
    ...LETTER_DEFECTS,
  ],
  'record-issuer-response': [
    { code: 'record-issuer-response.matter', spoil: (data) => ({ ...data, matter: NO_MATTER }) },
    { code: 'record-issuer-response.date-not-in-future', spoil: (data, { today }) => ({ ...data, date: addDays(today, 1) }) },
  ],
  'record-external': [
    { code: 'record-external.document', spoil: (data) => withDocument(data, { number: BLANK }) },
    { code: 'record-external.document', spoil: (data, { today }) => withDocument(data, { date: addDays(today, 1) }) },
    {
      code: 'record-external.reply-kind',
      spoil: (data) => (data.act === 'issue-reply' ? { ...data, data: { ...data.data, kind: 'beyond-competence' } } : null),
    },
    {
      code: 'record-external.evaluation-reasons',
      spoil: (data) => (data.act === 'evaluate-results' ? { ...data, data: { ...data.data, reasons: BLANK } } : null),
    },
    {
      code: 'record-external.act-fits-stage',
      spoil: (data) => (data.act === 'evaluate-results' ? { act: 'issue-reply', document: data.document, data: { kind: 'approved' } } : null),
    },
    ...BY_DOCUMENT_DEFECTS,
  ],
  'confirm-withdrawal': LETTER_DEFECTS,
  'withdraw-publication': [
    { code: 'withdraw-publication.publication', spoil: (data) => ({ ...data, publication: 'publication/99' }) },
    { code: 'withdraw-publication.reason', spoil: (data) => ({ ...data, reason: BLANK }) },
  ],
  'correct-entry': [
    { code: 'correct-entry.reason', spoil: (data) => ({ ...data, reason: BLANK }) },
    { code: 'correct-entry.value', spoil: (data) => (data.field === 'number' ? { ...data, value: BLANK } : null) },
    { code: 'correct-entry.receipt-day', spoil: (data, { today }) => (data.field === 'receivedOn' ? { ...data, value: addDays(today, 1) } : null) },
    { code: 'correct-entry.receipt-day', spoil: (data) => (data.field === 'receivedOn' ? { ...data, value: '1999-12-31' } : null) },
    { code: 'correct-entry.correctable', spoil: (data) => (data.field === 'number' ? { ...data, field: 'outcome' } : null) },
    { code: 'correct-entry.correctable', spoil: (data) => (data.field === 'number' ? { ...data, event: 999 } : null) },
  ],
  archive: [{ code: 'archive.reason', spoil: () => ({ reason: BLANK }) }],
}
