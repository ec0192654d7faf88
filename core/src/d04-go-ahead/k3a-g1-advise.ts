import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { officeOf } from '../organisations/post.ts'
import { writtenOut } from '../practice/written.ts'
import type { Entry } from './k3-receipt.ts'

/** The office studies the plan and proposes the road; the permanent members direct (d4.k3.a.g1). */
export interface AdviseData {
  readonly competence: 'within' | 'beyond'
  readonly lead?: string | undefined
  readonly coordinating?: readonly string[] | undefined
  readonly council?: boolean | undefined
  readonly note: string
}

export interface Advice extends Entry {
  readonly advice: AdviseData
}

export interface AdviseEvents {
  readonly RouteAdvised: AdviseData
}

const STUDY_AND_ADVISE = law(cite('d4.k3.a.g1', 'Văn phòng cấp ủy nghiên cứu tham mưu Thường trực cấp ủy chỉ đạo'))

export const advise = act({
  name: 'advise',
  basis: STUDY_AND_ADVISE,
  power: [by('advise.by-office', STUDY_AND_ADVISE, ({ file }) => [officeOf(file.competentCommittee)])],
  moment: [at('advise.stage', ['registered'])],
  carries: [writtenOut('advise.note', STUDY_AND_ADVISE, (data: AdviseData) => data.note)],
  events: ({ data }: Situation<AdviseData>) => [{ type: 'RouteAdvised', data }],
})

export const adviseHandlers: Handlers<keyof AdviseEvents> = {
  RouteAdvised: (file, { data, on, enteredOn }, event) => ({
    advice: [...file.advice, { advice: data, event, on, enteredOn }],
  }),
}
