import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, at, by } from '../case/act.ts'
import { currentPlan } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { postKey, type Post } from '../organisations/post.ts'
import { takesNoPartInOwnCase } from '../practice/own-case.ts'
import { writtenOut } from '../practice/written.ts'
import { unsuitableMatters } from './k1-plan.ts'
import type { Entry } from './k3-receipt.ts'
import { currentAppraisal } from './k3a-g1-appraisal.ts'

/**
 * What the appraisal found: feasible, effective; and apart from these the Constitution, the law, the Party Charter
 * (d3.k1, d3.k3), the proposer's own function (d1.k1) and, for an `unsuitable` matter, whether there is urgent need
 * (d4.k5). Findings are people's; the program draws what follows from «không khả thi, không hiệu quả».
 */
export interface AppraisalFindings {
  readonly feasible: boolean
  readonly effective: boolean
  readonly withinConstitution: boolean
  readonly withinLaw: boolean
  readonly withinCharter: boolean
  readonly urgentNeed?: boolean | undefined
  readonly withinFunction: boolean
  readonly reasons: string
  readonly recommendation: string
}

export interface AppraisalReport extends Entry {
  readonly findings: AppraisalFindings
  /** Those who were asked and had not answered by then. */
  readonly missingOpinions: readonly Post[]
}

export interface AppraisalReportEvents {
  readonly AppraisalReported: { readonly findings: AppraisalFindings; readonly missingOpinions: readonly Post[] }
}

const REPORT = law(cite('d4.k3.a.g2', 'căn cứ vào kết quả thẩm định'))

const urgentNeedIsExamined = rule({
  id: 'report-appraisal.urgent-need',
  basis: law(cite('d4.k5', 'xem xét tính cấp thiết để cho thực hiện')),
  appliesWhen: ({ file }) => {
    const plan = currentPlan(file)
    return plan !== undefined && unsuitableMatters(plan).length > 0
  },
  holds: ({ data }: Situation<AppraisalFindings>) => orElse(data.urgentNeed !== undefined),
})

export const reportAppraisal = act({
  name: 'report-appraisal',
  basis: REPORT,
  power: [
    by('report-appraisal.by-lead', law(cite('d4.k3.a.g1', 'chủ trì phối hợp với các cơ quan liên quan thẩm định')), ({ file }) => {
      const appraisal = currentAppraisal(file)
      return appraisal ? [appraisal.lead] : []
    }),
    takesNoPartInOwnCase,
  ],
  moment: [at('report-appraisal.stage', ['in-appraisal'])],
  carries: [
    writtenOut('report-appraisal.reasons', REPORT, (data: AppraisalFindings) => data.reasons),
    urgentNeedIsExamined,
  ],
  events: ({ file, data }: Situation<AppraisalFindings>) => [
    {
      type: 'AppraisalReported',
      data: {
        findings: data,
        missingOpinions: (currentAppraisal(file)?.asked ?? []).filter(({ opinion }) => opinion === null).map(({ post }) => post),
      },
    },
  ],
})

/** Found infeasible or ineffective: the road to the collective is then closed, unless policy opens it. */
export const foundWanting = ({ feasible, effective }: AppraisalFindings): boolean => !feasible || !effective

/** The posts whose opinion did not come, as keys for a sentence. */
export const missingKeys = (report: AppraisalReport): readonly string[] => report.missingOpinions.map(postKey)

export const appraisalReportHandlers: Handlers<keyof AppraisalReportEvents> = {
  AppraisalReported: (file, { data, on, enteredOn }, event) => {
    const last = currentAppraisal(file)
    return {
      appraisals: file.appraisals.map((appraisal) =>
        appraisal === last ? { ...appraisal, report: { ...data, event, on, enteredOn } } : appraisal,
      ),
    }
  },
}
