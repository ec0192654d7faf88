import { cite } from '@dam-lam/law'
import { law, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { openProtections } from '../d06-protection/protection.ts'
import { permanentMembersBound } from '../d07-party-duties/k4-resolve-difficulty.ts'
import { officeOf } from '../organisations/post.ts'
import { writtenOut } from '../practice/written.ts'
import type { Agency, Coordination } from './coordination.ts'

/**
 * The committee that manages the cadre, or the one that gave the go-ahead, asks the agencies concerned to coordinate, so that
 * encouragement and protection fit (d9.k1); the inspecting, judicial and security agencies among them (d9.k2).
 */
export interface RequestCoordinationData {
  readonly agencies: readonly Agency[]
  readonly what: string
  /** The protection that it serves, where it serves one. */
  readonly of?: string | undefined
}

export interface RequestCoordinationEvents {
  readonly CoordinationRequested: Omit<Coordination, 'event' | 'on' | 'enteredOn' | 'answer'>
}

const COORDINATE = law(
  cite('d9.k1', 'theo yêu cầu có trách nhiệm phối hợp chặt chẽ với cấp ủy, tổ chức đảng quản lý cán bộ và cấp có thẩm quyền'),
  cite('d9.k2', 'phối hợp chặt chẽ với cấp ủy, tổ chức đảng quản lý cán bộ xem xét, bảo vệ cán bộ theo Quy định này'),
)

/** A protection is under way, or a go-ahead was given that is not laid to the files. */
const somethingToCoordinate = rule({
  id: 'request-coordination.something-to-coordinate',
  basis: COORDINATE,
  holds: ({ file }: Situation) => orElse(openProtections(file).length > 0 || (file.approval !== null && file.stage !== 'closed'), { stage: file.stage }),
})

const agenciesKnown = rule({
  id: 'request-coordination.agencies',
  basis: COORDINATE,
  holds: ({ data: { agencies }, organisations }: Situation<RequestCoordinationData>) => {
    const unknown = agencies.flatMap((agency) => (agency.kind === 'body' && organisations.body(agency.body) === undefined ? [agency.body] : []))
    const named = agencies.every((agency) => agency.kind === 'body' || agency.name.trim() !== '')
    return orElse(agencies.length > 0 && unknown.length === 0 && named, { unknown })
  },
})

const ofOpenProtection = rule({
  id: 'request-coordination.of',
  basis: practice,
  appliesWhen: ({ file, data }) => data.of !== undefined || file.approval === null || file.stage === 'closed',
  holds: ({ file, data }: Situation<RequestCoordinationData>) => {
    const possible = openProtections(file).map(({ id }) => id)
    return orElse(possible.length === 0 || possible.includes(data.of ?? ''), { of: data.of ?? null, possible })
  },
})

export const requestCoordination = act({
  name: 'request-coordination',
  basis: COORDINATE,
  power: [by('request-coordination.by-committee', COORDINATE, ({ file }) => [...permanentMembersBound(file), officeOf(file.managingCommittee), officeOf(file.competentCommittee)])],
  moment: [somethingToCoordinate],
  follows: ({ file }) => openProtections(file)[0]?.on ?? file.approval?.on ?? null,
  carries: [agenciesKnown, ofOpenProtection, writtenOut('request-coordination.what', COORDINATE, (data: RequestCoordinationData) => data.what)],
  events: ({ file, position, data }: Situation<RequestCoordinationData>) => {
    const { agencies, what, of = null } = data
    return agencies.map((agency, index) => ({
      type: 'CoordinationRequested' as const,
      data: { id: `coordination/${file.coordination.length + index + 1}`, committee: position.committee, agency, what, of },
    }))
  },
})

export const requestCoordinationHandlers: Handlers<keyof RequestCoordinationEvents> = {
  CoordinationRequested: ({ coordination }, { data, on, enteredOn }, event) => ({
    coordination: [...coordination, { ...data, event, on, enteredOn, answer: null }],
  }),
}
