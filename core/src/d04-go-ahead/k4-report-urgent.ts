import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, at } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import { opened, openingOf, type Opening } from '../case/opening.ts'
import type { Situation } from '../case/situation.ts'
import { writtenOut } from '../practice/written.ts'
import type { UrgentReport, WordForm } from './k4-urgent-action.ts'
import { byTheCadre, inUrgentCase, urgentOf } from './k4-urgent-case.ts'

/**
 * Telling the head of the committee, or any level above, because there is no time to plan (d4.k4). The one who is told
 * may be silent; the cadre may then tell another, for silence does not make reporting impossible.
 */
export interface ReportUrgentData {
  /** The committee whose head was told. */
  readonly to: string
  readonly situation: string
  readonly whyNoTimeToPlan: string
  readonly form: WordForm
  readonly time?: string | undefined
}

export interface ReportUrgentEvents {
  readonly UrgencyReported: Omit<UrgentReport, 'event' | 'on' | 'enteredOn'> & { readonly opening: Opening | null }
}

const REPORT = law(cite('d4.k4', 'phải báo cáo người đứng đầu cấp ủy, tổ chức đảng hoặc cấp trên bằng hình thức phù hợp'))
const NO_TIME = law(cite('d4.k4', 'không kịp lập kế hoạch xin chủ trương của cấp ủy, tổ chức đảng'))

/** Its own committee, or any above it; where the cadre is the head himself, a level above. */
const toHeadOrAbove = rule({
  id: 'report-urgent.to-head-or-above',
  basis: REPORT,
  holds: ({ file, data, organisations, actor, today }: Situation<ReportUrgentData>) => {
    const possible = [file.managingCommittee, ...organisations.chainAbove(file.managingCommittee, today)].filter(
      (committee) => !organisations.holders(committee, ['head'], today).some(({ person }) => person === actor.person),
    )
    return orElse(possible.includes(data.to), { to: data.to, possible })
  },
})

export const reportUrgent = act({
  name: 'report-urgent',
  basis: REPORT,
  power: [byTheCadre],
  moment: [at('report-urgent.stage', ['draft', 'urgency-reported']), inUrgentCase],
  carries: [
    toHeadOrAbove,
    writtenOut('urgent-action.situation', law(cite('d4.k4', 'Trong tình thế cấp thiết, tình huống bất ngờ')), (data: ReportUrgentData) => data.situation),
    writtenOut('urgent-action.why-no-time', NO_TIME, (data: ReportUrgentData) => data.whyNoTimeToPlan),
  ],
  events: (situation: Situation<ReportUrgentData>) => {
    const { to, situation: told, whyNoTimeToPlan, form, time = null } = situation.data
    return [{ type: 'UrgencyReported', data: { to, situation: told, whyNoTimeToPlan, form, time, opening: openingOf(situation) } }]
  },
})

export const reportUrgentHandlers: Handlers<keyof ReportUrgentEvents> = {
  UrgencyReported: (file, { data: { opening, ...report }, on, enteredOn }, event) => {
    const urgent = urgentOf(file)
    return { ...opened('urgent-action', opening), urgent: { ...urgent, reports: [...urgent.reports, { ...report, event, on, enteredOn }] } }
  },
}
