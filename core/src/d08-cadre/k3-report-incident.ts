import { cite } from '@dam-lam/law'
import { law, policy, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { IncidentKind, ReportedIncident } from '../d06-protection/incident.ts'
import { officeOf, permanentMembersOf, type Post } from '../organisations/post.ts'
import { writtenOut } from '../practice/written.ts'
import type { LocalDate } from '../time/index.ts'
import { everImplementing, implementingOn } from './by-implementer.ts'

/**
 * An implementer reports what went wrong, fully, truthfully and in time (d8.k3); or a committee that follows the work finds
 * it (d7.k4). Only what got a go-ahead can be measured against one: an approved plan, or an urgent action whose recognised
 * scope counts as approved by policy. A pilot that merely misses its goal is no incident (policy): d3.k4 accepts it.
 */
export interface ReportIncidentData {
  readonly kind: IncidentKind
  readonly what: string
  readonly happenedOn: LocalDate
  readonly knownOn?: LocalDate | undefined
  readonly damage: string
  readonly part: string
  readonly where?: string | undefined
  readonly resources?: string | undefined
  readonly byWhom?: string | undefined
}

export interface ReportIncidentEvents {
  readonly IncidentReported: ReportedIncident
}

const REPORT = law(cite('d8.k3', 'Báo cáo đầy đủ, trung thực, kịp thời'), cite('d7.k4', 'chủ động phát hiện những vấn đề nảy sinh'))
const WHAT_WENT_WRONG = law(cite('d8.k3', 'những rủi ro sai sót (nếu có)'))

const afterGoAhead = rule({
  id: 'report-incident.after-go-ahead',
  basis: law(cite('d6.k2.c', 'tập thể lãnh đạo quyết định chủ trương phải kịp thời báo cáo ngay')),
  holds: ({ file }: Situation) => orElse(file.approval !== null, { stage: file.stage }),
})

/** Before the written reply nobody carries anything out: the implementers do not know yet. */
const afterReply = rule({
  id: 'report-incident.after-reply',
  basis: practice,
  appliesWhen: ({ file }) => file.approval !== null,
  holds: ({ file }: Situation) => orElse(file.stage !== 'decided', { stage: file.stage }),
})

const notMereShortfall = rule({
  id: 'report-incident.shortfall-of-pilot',
  basis: policy('pilot.shortfall-is-no-incident'),
  appliesWhen: ({ file, policy: set }) => file.approval?.scope?.pilot === true && set['pilot.shortfall-is-no-incident'],
  holds: ({ data }: Situation<ReportIncidentData>) => orElse(data.kind !== 'shortfall'),
})

const daysInOrder = rule({
  id: 'report-incident.days',
  basis: practice,
  holds: ({ data: { happenedOn, knownOn }, on }: Situation<ReportIncidentData>) => {
    const known = knownOn ?? on
    return orElse(happenedOn <= known && known <= on, { happenedOn, knownOn: known, on })
  },
})

const written = (text = ''): string | null => (text.trim() === '' ? null : text)

export const reportIncident = act({
  name: 'report-incident',
  basis: REPORT,
  power: [
    by('report-incident.by-implementer-or-committee', REPORT, ({ file }): readonly Post[] => [
      ...everImplementing(file).map((person): Post => ({ kind: 'person', person })),
      ...[...new Set([file.managingCommittee, file.competentCommittee])].flatMap((committee) => [permanentMembersOf(committee), officeOf(committee)]),
    ]),
  ],
  moment: [afterGoAhead, afterReply],
  follows: ({ file }) => file.approval?.on ?? file.stageSince,
  carries: [
    writtenOut('report-incident.what', WHAT_WENT_WRONG, (data: ReportIncidentData) => data.what),
    writtenOut('report-incident.damage', WHAT_WENT_WRONG, (data: ReportIncidentData) => data.damage),
    writtenOut('report-incident.part', WHAT_WENT_WRONG, (data: ReportIncidentData) => data.part),
    daysInOrder,
    notMereShortfall,
  ],
  events: ({ file, data, on, actor: { person }, organisations }: Situation<ReportIncidentData>) => {
    const committee = file.approval?.committee ?? file.competentCommittee
    return [
      {
        type: 'IncidentReported',
        data: {
          kind: data.kind,
          what: data.what,
          happenedOn: data.happenedOn,
          knownOn: data.knownOn ?? on,
          damage: data.damage,
          part: data.part,
          where: written(data.where),
          resources: written(data.resources),
          byWhom: written(data.byWhom),
          person,
          asImplementer: everImplementing(file).includes(person),
          committee,
          superior: organisations.superior(committee, on),
          approvedBy: file.approval?.by ?? 'collective',
          implementers: implementingOn(file, data.happenedOn),
        },
      },
    ]
  },
})

export const reportIncidentHandlers: Handlers<keyof ReportIncidentEvents> = {
  IncidentReported: ({ incidents }, { data, on, enteredOn }, event) => ({
    incidents: [
      ...incidents,
      { ...data, id: `incident/${incidents.length + 1}`, event, on, enteredOn, reported: null, verification: null, conclusion: null, decision: null, remedies: [], publications: [] },
    ],
  }),
}
