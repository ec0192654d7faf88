import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { act, at } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { writtenOut } from '../practice/written.ts'
import { byImplementer } from './by-implementer.ts'

/** Reporting on the course of the work, fully and truthfully, and on what went wrong if anything did (d8.k3). */
export interface ReportProgressData {
  readonly done: string
  readonly results: string
  readonly risks?: string | undefined
}

export interface ProgressEvents {
  readonly ProgressReported: { readonly done: string; readonly results: string; readonly risks: string | null }
}

const REPORT = law(cite('d8.k3', 'Báo cáo đầy đủ, trung thực, kịp thời với cấp có thẩm quyền về quá trình thực hiện kế hoạch'))

export const reportProgress = act({
  name: 'report-progress',
  basis: REPORT,
  power: [byImplementer],
  moment: [at('report-progress.stage', ['in-implementation'])],
  carries: [
    writtenOut('report-progress.done', REPORT, (data: ReportProgressData) => data.done),
    writtenOut('report-progress.results', REPORT, (data: ReportProgressData) => data.results),
  ],
  events: ({ data: { done, results, risks = '' } }: Situation<ReportProgressData>) => [
    { type: 'ProgressReported', data: { done, results, risks: risks.trim() === '' ? null : risks } },
  ],
})

export const progressHandlers: Handlers<keyof ProgressEvents> = {
  ProgressReported: ({ implementation }, { data, on, enteredOn, by }, event) => ({
    implementation: { ...implementation, progress: [...implementation.progress, { ...data, person: by.person, event, on, enteredOn }] },
  }),
}
