import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { act, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { officeOf, permanentMembersOf } from '../organisations/post.ts'
import { writtenOut } from '../practice/written.ts'
import { changeIncident, followsOf, namesOneOf, someOpen, type OnIncident } from './incident-named.ts'

/** The committee makes the matter open and transparent, so that opinion understands and judges it fairly (d6.k2.b). */
export interface MakePublicData extends OnIncident {
  readonly title: string
  readonly text: string
}

export interface MakePublicEvents {
  readonly MatterMadePublic: MakePublicData & { readonly committee: string }
}

const MAKE_PUBLIC = law(cite('d6.k2.b', 'lãnh đạo, chỉ đạo việc công khai, minh bạch việc làm để dư luận hiểu rõ, chính xác, đánh giá công tâm'))

const any = ({ file }: Situation) => file.incidents

export const makePublic = act({
  name: 'make-public',
  basis: MAKE_PUBLIC,
  power: [
    by('make-public.by-committee', MAKE_PUBLIC, ({ file }) =>
      [...new Set([file.managingCommittee, file.competentCommittee])].flatMap((committee) => [permanentMembersOf(committee), officeOf(committee)]),
    ),
  ],
  moment: [someOpen('make-public.something-reported', any)],
  follows: followsOf((incident) => incident),
  carries: [
    namesOneOf('make-public.incident', any),
    writtenOut('make-public.title', MAKE_PUBLIC, (data: MakePublicData) => data.title),
    writtenOut('make-public.text', MAKE_PUBLIC, (data: MakePublicData) => data.text),
  ],
  events: ({ data, position }: Situation<MakePublicData>) => [{ type: 'MatterMadePublic', data: { ...data, committee: position.committee } }],
})

export const makePublicHandlers: Handlers<keyof MakePublicEvents> = {
  MatterMadePublic: (file, { data: { incident, ...publication }, on, enteredOn }, event) => ({
    incidents: changeIncident(file, incident, ({ publications }) => ({ publications: [...publications, { ...publication, event, on, enteredOn }] })),
  }),
}
