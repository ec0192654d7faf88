import { addDays } from '../../../time/index.ts'
import { currentPlan } from '../../case-file.ts'
import type { Moment } from '../moment.ts'
import { bothKindsOfPlan } from '../start.ts'
import type { AttemptsAt } from './attempt.ts'

const newVersions = ({ file }: Moment) => bothKindsOfPlan(currentPlan(file)?.implementers ?? []).map((plan) => ({ data: { plan } }))

export const byProposer: AttemptsAt<'submit' | 'supplement' | 'resubmit' | 'withdraw'> = {
  submit: ({ today }) => [{ data: {} }, { data: { receivedOn: addDays(today, -1) } }],
  supplement: newVersions,
  resubmit: newVersions,
  withdraw: () => [{ data: { reason: 'Xin rút.' } }],
}
