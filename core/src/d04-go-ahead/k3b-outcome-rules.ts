import { cite } from '@dam-lam/law'
import { law, policy, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { currentPlan } from '../case/case-file.ts'
import type { Situation } from '../case/situation.ts'
import { currentAppraisal } from './k3a-g1-appraisal.ts'
import { unsuitableMatters } from './k1-plan.ts'
import type { DeliberationData, Meeting } from './k3b-deliberation.ts'

/** Does each outcome carry what it must, and do the votes carry it? */
const carried = (votes: number, meeting: Meeting, percent: number): boolean => votes * 100 > meeting.total * percent

const votesCarryOutcome = rule({
  id: 'outcome.carried-by-votes',
  basis: policy('votes.outcome-must-be-carried'),
  appliesWhen: ({ data, policy }) =>
    policy['votes.outcome-must-be-carried'] && ['approved', 'refused', 'not-agreed'].includes(data.outcome),
  holds: ({ data, policy }: Situation<DeliberationData>) => {
    const { meeting, outcome } = data
    const percent = policy['votes.more-than-percent-of-members']
    const approved = carried(meeting.for, meeting, percent)
    const refused = carried(meeting.against, meeting, percent)
    const real = approved ? 'approved' : refused ? 'refused' : 'not-agreed'
    return orElse(outcome === real, { outcome, carried: real, for: meeting.for, against: meeting.against, total: meeting.total })
  },
})

const approvalHasScope = rule({
  id: 'outcome.approval-has-scope',
  basis: law(cite('d6.k1', 'được bảo vệ trong phạm vi nội dung của kế hoạch được cấp có thẩm quyền cho chủ trương')),
  appliesWhen: ({ data }) => data.outcome === 'approved',
  holds: ({ data }: Situation<DeliberationData>) => orElse(data.scope !== undefined),
})

const approvalNamesImplementers = rule({
  id: 'outcome.approval-names-implementers',
  basis: law(cite('d5.k1', 'Tất cả cán bộ thực hiện năng động, sáng tạo, dám làm, dám đột phá')),
  appliesWhen: ({ data }) => data.outcome === 'approved',
  holds: ({ data }: Situation<DeliberationData>) => orElse((data.implementers ?? []).length > 0),
})

/** A decision that may be a go-ahead: the collective's names its outcome, the head's is one by nature. */
interface GoAheadToJudge {
  readonly outcome?: DeliberationData['outcome']
  readonly urgentNeed?: boolean | undefined
}

/** For an unsuitable matter the go-ahead rests on urgent need (d4.k5); asked of the collective and of the head alike. */
export const urgentNeedIsFound = rule({
  id: 'approval.urgent-need',
  basis: law(cite('d4.k5', 'xem xét tính cấp thiết để cho thực hiện')),
  appliesWhen: ({ file, data }) => {
    const plan = currentPlan(file)
    const approves = data.outcome === undefined || data.outcome === 'approved'
    return approves && plan !== undefined && unsuitableMatters(plan).length > 0
  },
  holds: ({ data }: Situation<GoAheadToJudge>) =>
    orElse(data.urgentNeed === true, { found: data.urgentNeed ?? null }),
})

/** No go-ahead while the standing appraisal finds the plan against the Constitution or the Party Charter. */
const withinConstitutionAndCharter = <Data>(goesAhead: (data: Data) => boolean) =>
  rule({
    id: 'approval.within-constitution-and-charter',
    basis: law(
      cite('d3.k1', 'trong khuôn khổ của Hiến pháp, pháp luật và Điều lệ Đảng'),
      cite('d3.k3', 'bảo đảm không trái với Hiến pháp'),
    ),
    appliesWhen: ({ file, data }) => goesAhead(data) && currentAppraisal(file)?.report != null,
    holds: ({ file }: Situation<Data>) => {
      const findings = currentAppraisal(file)?.report?.findings
      return orElse(findings !== undefined && findings.withinConstitution && findings.withinCharter)
    },
  })

/** The collective may decide otherwise; what the head decides alone is a go-ahead by nature, so that it closes his road. */
const approvalWithinConstitution = withinConstitutionAndCharter(({ outcome }: DeliberationData) => outcome === 'approved')
export const headWithinConstitution = withinConstitutionAndCharter((_unread: unknown) => true)

const missingIsNamed = rule({
  id: 'outcome.prepare-again-says-what',
  basis: law(cite('d4.k3.b.g3', 'vấn đề chưa được chuẩn bị kỹ, thấu đáo thì cho chủ trương chuẩn bị lại')),
  appliesWhen: ({ data }) => data.outcome === 'prepare-again',
  holds: ({ data }: Situation<DeliberationData>) => orElse((data.missing ?? '').trim() !== ''),
})

const solutionIsProposed = rule({
  id: 'outcome.beyond-competence-proposes',
  basis: law(cite('d4.k3.b.g1', 'báo cáo lên cấp trên trực tiếp và đề xuất giải pháp')),
  appliesWhen: ({ data }) => data.outcome === 'beyond-competence',
  holds: ({ data, file, organisations, on }: Situation<DeliberationData>) =>
    orElse(
      (data.proposedSolution ?? '').trim() !== '' && organisations.superior(file.competentCommittee, on) !== null,
      { hasSuperior: organisations.superior(file.competentCommittee, on) !== null },
    ),
})

const referredUpwardOnly = rule({
  id: 'outcome.refer-from-standing-committee',
  basis: law(cite('d4.k3.a.g2', 'hoặc trình cấp ủy thảo luận, quyết định')),
  appliesWhen: ({ data }) => data.outcome === 'refer-to-executive-committee',
  holds: ({ data }: Situation<DeliberationData>) => orElse(data.meeting.body === 'standingCommittee'),
})

const periodIsAtLeastAMonth = rule({
  id: 'outcome.report-period',
  basis: practice,
  appliesWhen: ({ data }) => data.reportEveryMonths !== undefined,
  holds: ({ data }: Situation<DeliberationData>) => orElse((data.reportEveryMonths ?? 0) >= 1),
})

export const OUTCOME_RULES = [
  votesCarryOutcome,
  approvalHasScope,
  approvalNamesImplementers,
  urgentNeedIsFound,
  approvalWithinConstitution,
  missingIsNamed,
  solutionIsProposed,
  referredUpwardOnly,
  periodIsAtLeastAMonth,
] as const
