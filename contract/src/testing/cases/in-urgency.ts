import { aConclusion, anUrgentAct, anUrgentCase, anUrgentReport, aWrittenAccount } from '@dam-lam/core/testing'
import type { Cases } from './cases.ts'

const told = () => anUrgentCase().given('canbo.phuong', 'report-urgent', anUrgentReport())
const alone = () => anUrgentCase().given('canbo.phuong', 'act-urgently', anUrgentAct())
const accounted = () => alone().given('canbo.phuong', 'report-urgent-in-writing', aWrittenAccount())

export const inUrgency: Cases = {
  'urgent draft': () => anUrgentCase(),
  'urgency reported': told,
  'urgency directed': () => told().given('bithu.phuong', 'direct-urgent', { direction: 'Cho gia cố ngay.', form: 'phone' }),
  'acted urgently': alone,
  'urgency reported in writing': accounted,
  'the head acted urgently': () =>
    anUrgentCase({ proposer: 'bithu.phuong' })
      .given('bithu.phuong', 'act-urgently', anUrgentAct())
      .given('bithu.phuong', 'report-urgent-in-writing', aWrittenAccount()),
  'urgency concluded': () => accounted().given('vanphong.phuong', 'conclude-urgent', aConclusion()),
  'urgency recognised in part': () => accounted().given('vanphong.phuong', 'conclude-urgent', aConclusion('part')),
  'urgency not recognised': () => accounted().given('vanphong.phuong', 'conclude-urgent', aConclusion('none')),
}
