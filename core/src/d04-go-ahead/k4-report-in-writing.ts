import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { act, at } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { writtenOut } from '../practice/written.ts'
import type { WrittenAccount } from './k4-urgent-action.ts'
import { byTheCadre, inUrgentCase, urgentOf } from './k4-urgent-case.ts'

/** The full account in writing to the cadre's direct committee (d4.k4): owed after acting alone, and by policy after a direction. */
export interface ReportUrgentInWritingData {
  readonly account: string
  readonly results: string
}

export interface ReportUrgentInWritingEvents {
  readonly UrgentActionReportedInWriting: Omit<WrittenAccount, 'event' | 'on' | 'enteredOn'>
}

const IN_WRITING = law(cite('d4.k4', 'phải báo cáo cấp ủy, tổ chức đảng trực tiếp bằng văn bản ngay khi có điều kiện'))

export const reportUrgentInWriting = act({
  name: 'report-urgent-in-writing',
  basis: IN_WRITING,
  power: [byTheCadre],
  moment: [at('report-urgent-in-writing.stage', ['urgency-reported', 'urgency-directed', 'acted-urgently']), inUrgentCase],
  carries: [
    writtenOut('report-urgent-in-writing.account', IN_WRITING, (data: ReportUrgentInWritingData) => data.account),
    writtenOut('report-urgent-in-writing.results', IN_WRITING, (data: ReportUrgentInWritingData) => data.results),
  ],
  events: ({ data }: Situation<ReportUrgentInWritingData>) => [{ type: 'UrgentActionReportedInWriting', data }],
})

export const reportUrgentInWritingHandlers: Handlers<keyof ReportUrgentInWritingEvents> = {
  UrgentActionReportedInWriting: (file, { data, on, enteredOn }, event) => ({
    urgent: { ...urgentOf(file), writtenReport: { ...data, event, on, enteredOn } },
  }),
}
