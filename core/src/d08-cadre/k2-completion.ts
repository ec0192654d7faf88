import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, at } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { ExpectedResult } from '../d04-go-ahead/k1-plan.ts'
import { writtenOut } from '../practice/written.ts'
import { byImplementer } from './by-implementer.ts'
import type { MeasuredResult } from './implementation.ts'

/** The plan is carried out: each result that it expected is measured, with evidence (d8.k2, d8.k3). */
export interface CompleteData {
  readonly results: readonly MeasuredResult[]
  readonly summary: string
}

export interface CompletionEvents {
  readonly ImplementationCompleted: CompleteData
}

const COMPLETE = law(cite('d8.k2', 'nỗ lực hoàn thành kế hoạch'), cite('d8.k3', 'Báo cáo đầy đủ, trung thực, kịp thời'))

/** What the approved version of the plan expected. */
export const expectedOf = ({ plans, approval }: CaseFile): readonly ExpectedResult[] =>
  plans[(approval?.planVersion ?? 0) - 1]?.plan.expectedResults ?? []

const everyResultMeasured = rule({
  id: 'complete.every-result-measured',
  basis: COMPLETE,
  holds: ({ file, data }: Situation<CompleteData>) => {
    const measured = data.results.map(({ expected }) => expected)
    const missing = expectedOf(file).flatMap((_result, place) => (measured.filter((one) => one === place).length === 1 ? [] : [String(place)]))
    return orElse(missing.length === 0 && measured.length === expectedOf(file).length, { missing })
  },
})

const evidenceGiven = rule({
  id: 'complete.evidence',
  basis: COMPLETE,
  holds: ({ data }: Situation<CompleteData>) => {
    const without = data.results.filter(({ evidence }) => evidence.trim() === '').map(({ expected }) => String(expected))
    return orElse(without.length === 0, { without })
  },
})

export const complete = act({
  name: 'complete',
  basis: COMPLETE,
  power: [byImplementer],
  moment: [at('complete.stage', ['in-implementation'])],
  carries: [everyResultMeasured, evidenceGiven, writtenOut('complete.summary', COMPLETE, (data: CompleteData) => data.summary)],
  events: ({ data }: Situation<CompleteData>) => [{ type: 'ImplementationCompleted', data }],
})

export const completionHandlers: Handlers<keyof CompletionEvents> = {
  ImplementationCompleted: ({ implementation }, { data, on, enteredOn }, event) => ({
    implementation: { ...implementation, completion: { ...data, event, on, enteredOn } },
  }),
}
