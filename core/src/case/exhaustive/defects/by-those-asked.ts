import { unsuitableMatters } from '../../../d04-go-ahead/k1-plan.ts'
import { currentPlan } from '../../case-file.ts'
import { BLANK, type DefectsOf } from './defect.ts'

export const byThoseAsked: DefectsOf<'give-opinion' | 'report-appraisal'> = {
  'give-opinion': [
    { code: 'give-opinion.bare-agreement', spoil: () => ({ opinion: 'agree', reasons: 'Nhất trí, đồng ý.' }) },
    { code: 'give-opinion.reasons', spoil: () => ({ opinion: 'disagree', reasons: BLANK }) },
    { code: 'give-opinion.conditions', spoil: (data) => ({ ...data, opinion: 'conditional', conditions: BLANK }) },
  ],
  'report-appraisal': [
    { code: 'report-appraisal.reasons', spoil: (data) => ({ ...data, reasons: BLANK }) },
    {
      code: 'report-appraisal.urgent-need',
      spoil: (data, { file }) => {
        const plan = currentPlan(file)
        return plan && unsuitableMatters(plan).length > 0 ? { ...data, urgentNeed: undefined } : null
      },
    },
  ],
}
