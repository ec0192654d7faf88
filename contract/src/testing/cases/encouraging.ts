import { aDelivery, aLevelDecision, aMeasure, anAward, anEncouragementDecision, anEncouragementProposal, anEvaluatedCase, aProposalUp, aPublication, aReplication, DAYS } from '@dam-lam/core/testing'
import type { Cases } from './cases.ts'
import { carried, underCentre } from './starts.ts'

const encouraged = () => anEvaluatedCase().given('vanphong.phuong', 'decide-encouragement', anEncouragementDecision())
const askedAbove = () => anEvaluatedCase().given('vanphong.phuong', 'propose-encouragement-to-competent-level', aProposalUp())
const askedTheCentre = () =>
  anEvaluatedCase().given(
    'vanphong.phuong',
    'propose-encouragement-to-competent-level',
    aProposalUp({ level: 'trunguong', awards: [{ ...anAward({ form: 'd5.k2.h', what: 'Hình thức mới' }), why: 'not-yet-regulated' }] }),
  )
const published = () => encouraged().given('vanphong.phuong', 'publish-encouragement', aPublication())
const byCentre = (granted: readonly string[]) =>
  askedTheCentre().given('vanphong.phuong', 'record-external', {
    act: 'competent-level-decides',
    document: { number: '12-CV/TW', date: DAYS.receipt },
    data: { of: 'request/1', granted, reasons: 'Theo văn bản' },
  })

export const encouraging: Cases = {
  'encouraged by the centre': () =>
    underCentre()
      .given('vanphong.tinh', 'record-external', { act: 'evaluate-results', document: { number: '12-CV/TW', date: DAYS.receipt }, data: { verdict: 'effective', reasons: 'Theo văn bản' } })
      .given('vanphong.tinh', 'record-external', {
        act: 'decide-encouragement',
        document: { number: '13-CV/TW', date: DAYS.receipt },
        data: { awards: [{ ...anAward(), underRule: 'Theo văn bản' }], reasons: 'Theo văn bản' },
      }),
  'evaluated in full': () => anEvaluatedCase(),
  'evaluated without effect': () => anEvaluatedCase({}, 'not'),
  'effect in part not enough': () => anEvaluatedCase({ policy: { 'encouragement.partly-is-enough': false } }, 'partly'),
  'measure given': () => carried().given('bithu.phuong', 'give-encouragement-measure', aMeasure()),
  'encouragement proposed': () => anEvaluatedCase().given('bithu.phuong', 'propose-encouragement', anEncouragementProposal()),
  'encouragement decided': encouraged,
  'encouragement proposed upward': askedAbove,
  'encouragement proposed to the centre': askedTheCentre,
  'encouragement granted': () => askedAbove().given('bithu.tinh', 'competent-level-decides', aLevelDecision()),
  'encouragement not granted': () => askedAbove().given('bithu.tinh', 'competent-level-decides', aLevelDecision({ granted: [] })),
  'encouragement granted by the centre': () => byCentre(['award/1']),
  'encouragement not granted by the centre': () => byCentre([]),
  'encouragement delivered': () => encouraged().given('vanphong.phuong', 'deliver-encouragement', aDelivery()),
  'encouragement published': published,
  'publication withdrawn': () => published().given('vanphong.phuong', 'withdraw-publication', { publication: 'publication/1', reason: 'Có tên người không được nêu.' }),
  'model taken up': () => published().given('vanphong.coso', 'replicate', aReplication({ note: 'Làm từ quý sau', newCase: 'ho-so-khac' })),
}
