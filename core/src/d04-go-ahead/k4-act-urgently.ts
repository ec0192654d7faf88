import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { act, at } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import { opened, openingOf, type Opening } from '../case/opening.ts'
import type { Situation } from '../case/situation.ts'
import { proposerIsCadre } from '../d02-words/k3-cadre.ts'
import { writtenOut } from '../practice/written.ts'
import type { ActedAlone } from './k4-urgent-action.ts'
import { byTheCadre, inUrgentCase, urgentOf } from './k4-urgent-case.ts'

/**
 * Deciding alone, where reporting was impossible (d4.k4). Who was told and did not answer has been told: silence opens
 * this road to nobody, which is why it starts from a case in which nothing was reported.
 */
export interface ActUrgentlyData {
  readonly situation: string
  readonly whyNoTimeToPlan: string
  readonly responsibility: string
  readonly whyReportingImpossible: string
  readonly decided: string
  readonly done: string
  readonly time?: string | undefined
}

export interface ActUrgentlyEvents {
  readonly ActedUrgently: Omit<ActedAlone, 'event' | 'on' | 'enteredOn'> & { readonly opening: Opening | null }
}

const MAY_DECIDE = law(cite('d4.k4', 'trong trường hợp không thể báo cáo thì cán bộ có trách nhiệm chủ trì xử lý được phép quyết định'))

export const actUrgently = act({
  name: 'act-urgently',
  basis: MAY_DECIDE,
  power: [byTheCadre],
  moment: [at('act-urgently.nothing-reported', ['draft'], MAY_DECIDE), inUrgentCase],
  carries: [
    proposerIsCadre,
    writtenOut('urgent-action.situation', law(cite('d4.k4', 'Trong tình thế cấp thiết, tình huống bất ngờ')), (data: ActUrgentlyData) => data.situation),
    writtenOut('urgent-action.why-no-time', law(cite('d4.k4', 'không kịp lập kế hoạch xin chủ trương của cấp ủy, tổ chức đảng')), (data: ActUrgentlyData) => data.whyNoTimeToPlan),
    writtenOut('act-urgently.responsibility', MAY_DECIDE, (data: ActUrgentlyData) => data.responsibility),
    writtenOut('act-urgently.why-reporting-impossible', MAY_DECIDE, (data: ActUrgentlyData) => data.whyReportingImpossible),
    writtenOut('act-urgently.decided', MAY_DECIDE, (data: ActUrgentlyData) => data.decided),
    writtenOut('act-urgently.done', MAY_DECIDE, (data: ActUrgentlyData) => data.done),
  ],
  events: (situation: Situation<ActUrgentlyData>) => [
    { type: 'ActedUrgently', data: { ...situation.data, time: situation.data.time ?? null, opening: openingOf(situation) } },
  ],
})

export const actUrgentlyHandlers: Handlers<keyof ActUrgentlyEvents> = {
  ActedUrgently: (file, { data: { opening, ...acted }, on, enteredOn }, event) => ({
    ...opened('urgent-action', opening),
    urgent: { ...urgentOf(file), actedAlone: { ...acted, event, on, enteredOn } },
  }),
}
