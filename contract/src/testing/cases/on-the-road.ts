import { aCase, aCouncil, aDeliberation, aMeeting, anUnsuitablePlan, aPlan, DAYS } from '@dam-lam/core/testing'
import type { Cases } from './cases.ts'
import { appraised, before, letter, ward } from './starts.ts'

const unsuitable = () => aCase({ plan: anUnsuitablePlan() }).submitted().registered().inAppraisal()

export const onTheRoad: Cases = {
  submitted: () => aCase().submitted(),
  registered: ward,
  'supplement asked for': () =>
    ward().given('vanphong.phuong', 'request-supplement', { missing: [{ field: 'Phạm vi', note: 'Nêu rõ địa bàn' }] }),
  'supplement sent': () =>
    ward()
      .given('vanphong.phuong', 'request-supplement', { missing: [{ field: 'Phạm vi', note: 'Nêu rõ địa bàn' }] })
      .given('canbo.phuong', 'supplement', { plan: aPlan() }),
  'adjusting another': () => aCase({ adjusts: 'ho-so-cu' }).submitted(),
  advised: () =>
    ward()
      .given('vanphong.phuong', 'advise', { competence: 'within', lead: 'ban.thamdinh.phuong', note: 'Đề nghị giao thẩm định.' })
      .given('bithu.phuong', 'declare-within-competence', { basis: 'Quy chế làm việc' }),
  extended: () => ward().given('bithu.phuong', 'extend', { reason: 'Vấn đề phức tạp' }),
  'after day 30': () => ward().on(DAYS.day31),
  'in appraisal': () => ward().inAppraisal(),
  'by a council': () => ward().given('bithu.phuong', 'establish-council', aCouncil()),
  'opinion given': () =>
    ward().inAppraisal().given('phoihop.phuong', 'give-opinion', { opinion: 'conditional', reasons: 'Cần thí điểm trước', conditions: 'Thí điểm một khu' }),
  'appraiser replaced': () =>
    ward()
      .inAppraisal()
      .given('bithu.phuong', 'replace-appraiser', { body: 'ban.phoihop.phuong', by: 'ban.ubkt.phuong', reason: 'Đổi phân công' })
      .given('bithu.phuong', 'change-opinion-due', { of: 'ban.ubkt.phuong', dueOn: DAYS.day10, reason: 'Thêm thời gian' }),
  appraised,
  'appraised as infeasible': () => ward().inAppraisal().appraised({ feasible: false }),
  infeasible: () => ward().inAppraisal().appraised({ feasible: false }).foundInfeasible(),
  'before the collective': before,
  'against the Constitution': () => ward().inAppraisal().appraised({ withinConstitution: false }).beforeCollective(),
  'unsuitable, in appraisal': unsuitable,
  'unsuitable, before the collective': () => unsuitable().appraised().beforeCollective(),
  'own case before the collective': () =>
    aCase({ plan: aPlan({ implementers: ['bithu.phuong', 'thamdinh.phuong'] }) }).submitted().registered().inAppraisal(),
  'member among the implementers': () =>
    aCase({ plan: aPlan({ implementers: ['uyvien.phuong'] }) }).submitted().registered().inAppraisal().appraised().beforeCollective(),
  'before the executive committee': () => appraised().beforeCollective('executiveCommittee'),
  'with a quorum': () => aCase({ policy: { 'votes.quorum-percent': 80 } }).submitted().registered().inAppraisal().appraised().beforeCollective(),
  'competence not implied': () => aCase({ policy: { 'competence.implied-by-appraisal': false } }).submitted().registered(),
  'not agreed': () => before().deliberated('not-agreed'),
  'head decided': () => unsuitable().appraised().beforeCollective().deliberated('not-agreed').headDecided(),
  'override reported': () => before().deliberated('not-agreed').headDecided().given('bithu.phuong', 'report-override', { letter }),
  approved: () => before().deliberated(),
  'beyond competence': () => before().deliberated('beyond-competence'),
  'reported as beyond competence': () =>
    before().deliberated('beyond-competence').given('bithu.phuong', 'report-beyond-competence', { proposedSolution: 'Đề nghị cho chủ trương', letter }),
  answered: () => before().deliberated().answered(),
  archived: () => before().deliberated('refused').answered('refused').given('vanphong.phuong', 'archive', { reason: 'Đã xong' }),
  'issuer told': () =>
    unsuitable()
      .appraised()
      .beforeCollective()
      .deliberated()
      .answered()
      .given('vanphong.phuong', 'report-unsuitable-provision', { matter: 0, proposedChange: 'Bãi bỏ Mục 2', letter }),
  'issuer responded': () =>
    unsuitable()
      .appraised()
      .beforeCollective()
      .deliberated()
      .answered()
      .given('vanphong.phuong', 'report-unsuitable-provision', { matter: 0, proposedChange: 'Bãi bỏ Mục 2', letter })
      .given('vanphong.phuong', 'record-issuer-response', { matter: 0, response: 'amended', date: DAYS.receipt }),
  'to be prepared again': () => before().deliberated('prepare-again'),
  'sent again': () =>
    before().deliberated('prepare-again').answered('prepare-again').given('canbo.phuong', 'resubmit', { plan: aPlan() }),
  'referred to the executive committee': () => before().deliberated('refer-to-executive-committee', { ...aDeliberation('refer-to-executive-committee', { meeting: aMeeting() }) }),
}
