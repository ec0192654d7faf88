import { findings } from '../../../testing/act-data.ts'
import type { AttemptsAt } from './attempt.ts'

const REASONS = 'Đã đối chiếu với nhiệm vụ được giao.'

export const byThoseAsked: AttemptsAt<'give-opinion' | 'report-appraisal'> = {
  'give-opinion': () => [
    { data: { opinion: 'agree', reasons: REASONS } },
    { data: { opinion: 'disagree', reasons: REASONS, legalRisks: 'Chưa có căn cứ thu phí.' } },
    { data: { opinion: 'conditional', reasons: REASONS, conditions: 'Làm thí điểm một khu dân cư.' } },
  ],
  'report-appraisal': () =>
    [
      findings(),
      findings({ feasible: false }),
      findings({ effective: false }),
      findings({ withinConstitution: false }),
      findings({ withinCharter: false }),
      findings({ withinLaw: false, withinFunction: false, urgentNeed: false }),
    ].map((data) => ({ data })),
}
