import { addDays, localDate } from '../../../time/index.ts'
import { BLANK, type DefectsOf } from './defect.ts'
import { DEFECTS_OF_PLAN_IN_HAND } from './of-plan.ts'

export const byProposer: DefectsOf<'submit' | 'supplement' | 'resubmit' | 'withdraw'> = {
  submit: [
    { code: 'submit.received-not-in-future', spoil: ({ receivedOn }, { today }) => receivedOn ? { receivedOn: addDays(today, 1) } : null },
    { code: 'submit.received-in-calendar', spoil: ({ receivedOn }) => receivedOn ? { receivedOn: localDate('1999-12-31') } : null },
  ],
  supplement: DEFECTS_OF_PLAN_IN_HAND,
  resubmit: DEFECTS_OF_PLAN_IN_HAND,
  withdraw: [{ code: 'withdraw.reason', spoil: () => ({ reason: BLANK }) }],
}
