import type { AwardWish } from '../../../d05-encouragement/encouragement.ts'
import { addDays } from '../../../time/index.ts'
import { BLANK, type DefectsOf } from './defect.ts'
import { LETTER_DEFECTS } from './of-letter.ts'
import { MEETING_DEFECTS } from './of-meeting.ts'

interface WithAwards {
  readonly awards: readonly AwardWish[]
}

const inAwards = (code: string, change: (award: AwardWish) => Partial<AwardWish>) => ({
  code,
  spoil: <Data extends WithAwards>(data: Data): Data => ({ ...data, awards: data.awards.map((award) => ({ ...award, ...change(award) })) }),
})

/** What can be wrong with who gets which form, whichever act carries it. */
const AWARD_DEFECTS = [
  { code: 'encouragement.awards-written', spoil: <Data extends WithAwards>(data: Data): Data => ({ ...data, awards: [] }) },
  inAwards('encouragement.awards-written', () => ({ what: BLANK })),
  inAwards('encouragement.awards-written', () => ({ people: [] })),
  inAwards('encouragement.for-implementers', ({ people }) => ({ people: [...people, 'uyvien3.tinh'] })),
] as const

export const encouraging: DefectsOf<
  | 'give-encouragement-measure'
  | 'propose-encouragement'
  | 'decide-encouragement'
  | 'propose-encouragement-to-competent-level'
  | 'competent-level-decides'
  | 'deliver-encouragement'
  | 'publish-encouragement'
  | 'replicate'
> = {
  'give-encouragement-measure': [...AWARD_DEFECTS, inAwards('give-encouragement-measure.form', () => ({ form: 'd5.k2.e' }))],
  'propose-encouragement': [...AWARD_DEFECTS, { code: 'propose-encouragement.reasons', spoil: (data) => ({ ...data, reasons: BLANK }) }],
  'decide-encouragement': [
    ...MEETING_DEFECTS,
    ...AWARD_DEFECTS,
    { code: 'decide-encouragement.under-rule', spoil: (data) => ({ ...data, awards: data.awards.map((award) => ({ ...award, underRule: BLANK })) }) },
    { code: 'decide-encouragement.reasons', spoil: (data) => ({ ...data, reasons: BLANK }) },
  ],
  'propose-encouragement-to-competent-level': [
    ...MEETING_DEFECTS,
    ...AWARD_DEFECTS,
    { code: 'propose-encouragement-up.level', spoil: (data) => ({ ...data, level: 'coso' }) },
    { code: 'propose-encouragement-up.reasons', spoil: (data) => ({ ...data, reasons: BLANK }) },
    ...LETTER_DEFECTS,
  ],
  'competent-level-decides': [
    { code: 'competent-level-decides.of', spoil: (data) => ({ ...data, of: 'request/99' }) },
    { code: 'competent-level-decides.granted', spoil: (data) => ({ ...data, granted: [...data.granted, 'award/99'] }) },
    { code: 'competent-level-decides.reasons', spoil: (data) => ({ ...data, reasons: BLANK }) },
    ...LETTER_DEFECTS,
  ],
  'deliver-encouragement': [
    { code: 'deliver-encouragement.award', spoil: (data) => ({ ...data, award: 'award/99' }) },
    { code: 'deliver-encouragement.how', spoil: (data) => ({ ...data, how: BLANK }) },
    { code: 'deliver-encouragement.document', spoil: (data) => ({ ...data, document: { ...data.document, number: BLANK } }) },
    { code: 'deliver-encouragement.document', spoil: (data, { today }) => ({ ...data, document: { ...data.document, date: addDays(today, 1) } }) },
  ],
  'publish-encouragement': [
    { code: 'publish-encouragement.awards', spoil: (data) => ({ ...data, awards: [] }) },
    { code: 'publish-encouragement.awards', spoil: (data) => ({ ...data, awards: [...data.awards, ...data.awards] }) },
    { code: 'publish-encouragement.title', spoil: (data) => ({ ...data, title: BLANK }) },
    { code: 'publish-encouragement.text', spoil: (data) => ({ ...data, text: BLANK }) },
    { code: 'publish-encouragement.people', spoil: (data) => ({ ...data, awards: data.awards.map((award) => ({ ...award, people: [BLANK] })) }) },
  ],
  replicate: [
    { code: 'replicate.publication', spoil: (data) => ({ ...data, publication: 'publication/99' }) },
    { code: 'replicate.where', spoil: (data) => ({ ...data, where: BLANK }) },
  ],
}
