import type { ActData } from '../case/acts.ts'
import type { AwardWish } from '../d05-encouragement/encouragement.ts'
import type { ACase } from './a-case.ts'
import { aCompletion, anEvaluation, aStartedCase } from './carrying-out-data.ts'
import { DAYS } from './days.ts'
import { aLetter } from './letter.ts'
import { aMeeting } from './meeting.ts'
import type { Beginning } from './told-case.ts'

/** A case of the ward whose plan was carried out and evaluated by the collective that let it start. */
export const anEvaluatedCase = (beginning: Beginning = {}, verdict: ActData<'evaluate-results'>['verdict'] = 'effective'): ACase =>
  aStartedCase(beginning).given('canbo.phuong', 'complete', aCompletion()).given('vanphong.phuong', 'evaluate-results', anEvaluation({ verdict }))

/* Data of the acts of encouragement, with nothing wrong in it, for the implementer of that case. */

export const anAward = (change: Partial<AwardWish> = {}): AwardWish => ({ form: 'd5.k2.d', what: 'Giấy khen của Ban Chấp hành.', people: ['canbo.phuong'], ...change })

export const aMeasure = (change: Partial<AwardWish> = {}): ActData<'give-encouragement-measure'> => ({
  awards: [anAward({ form: 'd5.k2.a', what: 'Bố trí thêm một cán bộ giúp việc.', ...change })],
})

export const anEncouragementProposal = (change: Partial<ActData<'propose-encouragement'>> = {}): ActData<'propose-encouragement'> => ({
  awards: [anAward()],
  reasons: 'Kế hoạch đã có hiệu quả rõ.',
  ...change,
})

export const anEncouragementDecision = (change: Partial<ActData<'decide-encouragement'>> = {}): ActData<'decide-encouragement'> => ({
  meeting: aMeeting(),
  awards: [{ ...anAward(), underRule: 'Quy chế khen thưởng của Đảng ủy.' }],
  reasons: 'Thời gian giải quyết giảm một nửa.',
  ...change,
})

export const aProposalUp = (change: Partial<ActData<'propose-encouragement-to-competent-level'>> = {}): ActData<'propose-encouragement-to-competent-level'> => ({
  meeting: aMeeting(),
  level: 'tinh',
  awards: [{ ...anAward({ form: 'd5.k2.dd', what: 'Đưa vào quy hoạch chức danh cấp tỉnh.' }), why: 'beyond-competence' }],
  reasons: 'Việc quy hoạch chức danh cấp tỉnh thuộc Ban Thường vụ Tỉnh ủy.',
  letter: aLetter(),
  ...change,
})

export const aLevelDecision = (change: Partial<ActData<'competent-level-decides'>> = {}): ActData<'competent-level-decides'> => ({
  of: 'request/1',
  granted: ['award/1'],
  reasons: 'Đủ điều kiện theo quy định.',
  letter: aLetter({ number: '30-CV/TU', signedBy: 'bithu.tinh' }),
  ...change,
})

export const aDelivery = (change: Partial<ActData<'deliver-encouragement'>> = {}): ActData<'deliver-encouragement'> => ({
  award: 'award/1',
  how: 'Trao tại hội nghị Ban Chấp hành.',
  document: { number: '21-QĐ/ĐU', date: DAYS.receipt },
  ...change,
})

export const aPublication = (change: Partial<ActData<'publish-encouragement'>> = {}): ActData<'publish-encouragement'> => ({
  title: 'Nộp hồ sơ tại khu dân cư',
  text: 'Người dân nộp hồ sơ ngay tại khu dân cư, thời gian giải quyết giảm một nửa.',
  awards: [{ award: 'award/1', people: ['Đồng chí Cán bộ phường'] }],
  ...change,
})

export const aReplication = (change: Partial<ActData<'replicate'>> = {}): ActData<'replicate'> => ({ publication: 'publication/1', where: 'Hai chi bộ của cơ sở.', ...change })
