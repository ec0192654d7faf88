import { BLANK, type DefectsOf } from './defect.ts'
import { LETTER_DEFECTS } from './of-letter.ts'
import { MEETING_DEFECTS } from './of-meeting.ts'

export const inUrgency: DefectsOf<'report-urgent' | 'direct-urgent' | 'act-urgently' | 'report-urgent-in-writing' | 'conclude-urgent'> = {
  'report-urgent': [
    { code: 'report-urgent.to-head-or-above', spoil: (data) => ({ ...data, to: 'coso' }) },
    { code: 'urgent-action.situation', spoil: (data) => ({ ...data, situation: BLANK }) },
    { code: 'urgent-action.why-no-time', spoil: (data) => ({ ...data, whyNoTimeToPlan: BLANK }) },
  ],
  'direct-urgent': [{ code: 'direct-urgent.direction', spoil: (data) => ({ ...data, direction: BLANK }) }],
  'act-urgently': [
    { code: 'urgent-action.situation', spoil: (data) => ({ ...data, situation: BLANK }) },
    { code: 'urgent-action.why-no-time', spoil: (data) => ({ ...data, whyNoTimeToPlan: BLANK }) },
    { code: 'act-urgently.responsibility', spoil: (data) => ({ ...data, responsibility: BLANK }) },
    { code: 'act-urgently.why-reporting-impossible', spoil: (data) => ({ ...data, whyReportingImpossible: BLANK }) },
    { code: 'act-urgently.decided', spoil: (data) => ({ ...data, decided: BLANK }) },
    { code: 'act-urgently.done', spoil: (data) => ({ ...data, done: BLANK }) },
  ],
  'report-urgent-in-writing': [
    { code: 'report-urgent-in-writing.account', spoil: (data) => ({ ...data, account: BLANK }) },
    { code: 'report-urgent-in-writing.results', spoil: (data) => ({ ...data, results: BLANK }) },
  ],
  'conclude-urgent': [
    ...MEETING_DEFECTS,
    { code: 'conclude-urgent.evaluation', spoil: (data) => ({ ...data, evaluation: BLANK }) },
    { code: 'conclude-urgent.scope', spoil: (data) => (data.recognised === 'none' ? null : { ...data, scope: undefined }) },
    { code: 'conclude-urgent.told-in-writing', spoil: (data) => ({ ...data, letter: undefined }) },
    ...LETTER_DEFECTS.map(({ code, spoil }) => ({
      code,
      spoil: ({ letter, ...data }: Parameters<DefectsOf<'conclude-urgent'>['conclude-urgent'][number]['spoil']>[0], asked: Parameters<typeof spoil>[1]) =>
        letter === undefined ? null : spoil({ ...data, letter }, asked),
    })),
  ],
}
