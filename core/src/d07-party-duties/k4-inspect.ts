import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { Inspected } from '../d08-cadre/implementation.ts'
import { officeOf, permanentMembersOf } from '../organisations/post.ts'
import { writtenOut } from '../practice/written.ts'
import { boundCommittees } from './bound-committees.ts'

/** The committee follows and inspects: how the plan is carried out (d7.k4), and the plan of encouragement and protection (d7.k3). */
export interface InspectData {
  readonly of: Inspected
  readonly findings: string
}

export interface InspectionEvents {
  readonly Inspected: InspectData & { readonly committee: string }
}

const FOLLOW = law(
  cite('d7.k4', 'Thường xuyên theo dõi, kiểm tra, bám sát quá trình triển khai kế hoạch của cán bộ'),
  cite('d7.k3', 'đồng thời kiểm tra, giám sát việc thực hiện'),
)

export const inspect = act({
  name: 'inspect',
  basis: FOLLOW,
  power: [
    by('inspect.by-committee', FOLLOW, ({ file }) =>
      boundCommittees(file).flatMap((committee) => [permanentMembersOf(committee), officeOf(committee)]),
    ),
  ],
  moment: [at('inspect.stage', ['in-implementation'])],
  carries: [writtenOut('inspect.findings', FOLLOW, (data: InspectData) => data.findings)],
  events: ({ position, data }: Situation<InspectData>) => [{ type: 'Inspected', data: { ...data, committee: position.committee } }],
})

export const inspectionHandlers: Handlers<keyof InspectionEvents> = {
  Inspected: ({ implementation }, { data, on, enteredOn }, event) => ({
    implementation: { ...implementation, inspections: [...implementation.inspections, { ...data, event, on, enteredOn }] },
  }),
}
