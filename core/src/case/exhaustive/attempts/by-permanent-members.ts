import { currentReceipt } from '../../../d04-go-ahead/k3-receipt.ts'
import { REPLY_LIMIT } from '../../../d04-go-ahead/k3-reply-limit.ts'
import { currentAppraisal } from '../../../d04-go-ahead/k3a-g1-appraisal.ts'
import type { Post } from '../../../organisations/index.ts'
import { demoOrganisations } from '../../../testing/demo-tree.ts'
import { officialCalendar } from '../../../time/index.ts'
import type { CaseFile } from '../../case-file.ts'
import type { AttemptsAt } from './attempt.ts'
import { letterOf } from './letter-of.ts'

/** Everyone from whom the current appraisal may still expect something. */
const posts = (file: CaseFile): readonly Post[] => {
  const appraisal = currentAppraisal(file)
  return appraisal ? [appraisal.lead, ...appraisal.asked.map(({ post }) => post)] : []
}
const bodiesIn = (file: CaseFile) => posts(file).flatMap((post) => (post.kind === 'body' ? [post.body] : []))
const peopleIn = (file: CaseFile) => posts(file).flatMap((post) => (post.kind === 'person' ? [post.person] : []))
const REASON = 'Theo chỉ đạo của Thường trực.'

export const byPermanentMembers: AttemptsAt<
  | 'declare-within-competence'
  | 'forward'
  | 'extend'
  | 'assign-appraisal'
  | 'establish-council'
  | 'assign-legal-review'
  | 'replace-appraiser'
  | 'replace-council-member'
  | 'change-opinion-due'
  | 'notify-infeasible'
  | 'put-to-collective'
  | 'report-beyond-competence'
> = {
  'declare-within-competence': () => [{ data: { basis: 'Quy chế làm việc.' } }],
  forward: (asked) =>
    demoOrganisations.chainAbove(asked.file.competentCommittee, asked.today).map((to) => ({ data: { to, reason: 'Vượt thẩm quyền.', letter: letterOf(asked) } })),
  extend: ({ file }) => {
    const receipt = currentReceipt(file)
    const day30 = receipt && officialCalendar.after(receipt.receivedOn, REPLY_LIMIT.ordinary)
    const declaredInTime = { data: { reason: 'Cần thời gian thẩm định.' } }
    return day30 ? [declaredInTime, { data: { ...declaredInTime.data, paper: { number: '20-TB/ĐU', date: day30 } }, on: day30 }] : [declaredInTime]
  },
  'assign-appraisal': ({ committee, today }) => [
    { data: { lead: { body: `ban.thamdinh.${committee}` }, coordinating: [] } },
    { data: { lead: { body: `ban.thamdinh.${committee}`, dueOn: today }, coordinating: [{ body: `ban.phoihop.${committee}`, dueOn: today }] } },
  ],
  'establish-council': ({ committee, today }) => [
    { data: { chair: `uyvien.${committee}`, secretary: `vanphong.${committee}`, members: [], dueOn: today } },
  ],
  'assign-legal-review': ({ committee, today }) => [
    { data: { lead: `ban.ubkt.${committee}`, coordinating: [], dueOn: today } },
    { data: { lead: `ban.ubkt.${committee}`, coordinating: ['ban.noichinh.tinh'] } },
  ],
  'replace-appraiser': ({ file, committee }) =>
    bodiesIn(file).flatMap((body) =>
      ['thamdinh', 'phoihop', 'ubkt'].map((role) => ({ data: { body, by: `ban.${role}.${committee}`, reason: REASON } })),
    ),
  'replace-council-member': ({ file, committee }) =>
    peopleIn(file).flatMap((member) =>
      ['uyvien', 'vanphong', 'phobithu'].map((role) => ({ data: { member, by: `${role}.${committee}`, reason: REASON } })),
    ),
  'change-opinion-due': ({ file, today }) => [...bodiesIn(file), ...peopleIn(file)].map((of) => ({ data: { of, dueOn: today, reason: REASON } })),
  'notify-infeasible': () => [{ data: { reasons: 'Báo cáo thẩm định: không khả thi.' } }],
  'put-to-collective': ({ file }) => {
    const last = file.deliberations.findLast(({ committee }) => committee === file.competentCommittee)
    if (last?.outcome === 'prepare-again') return [{ data: { body: last.meeting.body } }]
    if (last?.outcome === 'refer-to-executive-committee') return [{ data: { body: 'executiveCommittee' } }]
    return [{ data: { body: 'standingCommittee' } }, { data: { body: 'executiveCommittee' } }]
  },
  'report-beyond-competence': (asked) => [{ data: { proposedSolution: 'Đề nghị cấp trên cho chủ trương.', letter: letterOf(asked) } }],
}
