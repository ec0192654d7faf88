import type { Protection } from '../d06-protection/protection.ts'
import type { Coordination } from '../d09-coordination/coordination.ts'
import type { CaseFile } from './case-file.ts'
import type { CaseEvent } from './event.ts'
import type { OwedDuty } from './duty-sight.ts'

/*
 * A protection is confidential, also from those who see the rest of the case. It is known to the cadre, to the committees that
 * manage him and that owe the protection, and to each superior from the moment it is told. A body knows what it was asked:
 * where protection was handed up to it, why it was asked for; where it is to coordinate, that request and its own answer.
 */

/** Everything that belongs to a protection. */
export type ConfidentialEvent = Extract<
  CaseEvent,
  {
    readonly type:
      | 'ProtectionRequested'
      | 'ProtectionInitiated'
      | 'ProtectionMeasureApplied'
      | 'ProtectionEscalated'
      | 'EscalationReported'
      | 'ProtectionClimbed'
      | 'AgencyVacated'
      | 'ProtectionEnded'
      | 'CoordinationRequested'
      | 'CoordinationAnswered'
      | 'AgencyAnswerRecorded'
  }
>

const CONFIDENTIAL: Readonly<Record<ConfidentialEvent['type'], true>> = {
  ProtectionRequested: true,
  ProtectionInitiated: true,
  ProtectionMeasureApplied: true,
  ProtectionEscalated: true,
  EscalationReported: true,
  ProtectionClimbed: true,
  AgencyVacated: true,
  ProtectionEnded: true,
  CoordinationRequested: true,
  CoordinationAnswered: true,
  AgencyAnswerRecorded: true,
}

/** Whether what happened is kept from others who see the case. */
export const isConfidential = (event: CaseEvent): event is ConfidentialEvent => Object.hasOwn(CONFIDENTIAL, event.type)

/** The superiors that were told of a protection: that it was handed up, or that it lies past its day. */
export const superiorsTold = ({ escalations, climbs }: Protection): readonly string[] => [
  ...escalations.flatMap(({ superior, reported }) => (reported && superior !== null ? [superior] : [])),
  ...climbs.map(({ committee }) => committee),
]

/** The bodies to which a protection was handed up. */
const bodiesHandedTo = ({ escalations }: Protection): readonly string[] => escalations.flatMap(({ to }) => (to.kind === 'body' ? [to.body] : []))

/** Who knows all of a protection. */
const knowing = (file: CaseFile, protection: Protection): readonly string[] => [
  `person/${protection.person}`,
  ...[protection.committee, file.managingCommittee, ...superiorsTold(protection)].map((committee) => `committee/${committee}`),
]

/** Who knows that there is a protection: also the bodies to which it was handed up. */
export const knowingOfProtection = (file: CaseFile, protection: Protection): readonly string[] => [...knowing(file, protection), ...bodies(bodiesHandedTo(protection))]

/** A request that serves no protection is for the committees of the case. */
const knowingCoordination = (file: CaseFile, { of }: Coordination): readonly string[] => {
  const protection = file.protection.find(({ id }) => id === of)
  return protection ? knowing(file, protection) : [file.managingCommittee, file.competentCommittee].map((committee) => `committee/${committee}`)
}

const askedTo = ({ agency }: Coordination): readonly string[] => (agency.kind === 'body' ? [`body/${agency.body}`] : [])
const bodies = (found: readonly string[]): readonly string[] => found.map((body) => `body/${body}`)

/** The parties that may know of an event of a protection. */
export function knowingOf(file: CaseFile, event: ConfidentialEvent): readonly string[] {
  const protection = (of: string) => file.protection.find((one) => one.id === of || one.escalations.some(({ id }) => id === of))
  const coordination = (of: string) => file.coordination.find(({ id }) => id === of)
  const all = (of: string): readonly string[] => {
    const found = protection(of)
    const asked = coordination(of)
    return [...(found ? knowing(file, found) : []), ...(asked ? knowingCoordination(file, asked) : [])]
  }
  switch (event.type) {
    case 'ProtectionRequested':
    case 'ProtectionInitiated': {
      const found = protection(event.data.id)
      return found ? knowingOfProtection(file, found) : []
    }
    case 'ProtectionEnded': {
      const found = protection(event.data.of)
      return found ? knowingOfProtection(file, found) : []
    }
    case 'ProtectionEscalated': {
      const { to } = event.data.escalation
      return [...all(event.data.of), ...(to.kind === 'body' ? [`body/${to.body}`] : [])]
    }
    case 'EscalationReported':
      return event.data.escalations.flatMap(all)
    case 'CoordinationRequested':
    case 'CoordinationAnswered': {
      const id = event.type === 'CoordinationRequested' ? event.data.id : event.data.of
      const asked = coordination(id)
      return [...all(id), ...(asked ? askedTo(asked) : [])]
    }
    case 'ProtectionMeasureApplied':
    case 'ProtectionClimbed':
    case 'AgencyVacated':
    case 'AgencyAnswerRecorded':
      return all(event.data.of)
  }
}

/** Whether one of these parties may know of a duty of protection; undefined for every other duty. */
export function seesProtectionDuty(file: CaseFile, { what, startedBy }: OwedDuty, parties: readonly string[]): boolean | undefined {
  switch (what) {
    case 'start-protection':
    case 'report-escalation':
    case 'answer-escalation': {
      const found = file.protection.find(({ event, escalations }) => event === startedBy || escalations.some((one) => one.event === startedBy))
      return found !== undefined && knowing(file, found).some((party) => parties.includes(party))
    }
    case 'answer-coordination': {
      const found = file.coordination.find(({ event }) => event === startedBy)
      return found !== undefined && knowingCoordination(file, found).some((party) => parties.includes(party))
    }
    default:
      return undefined
  }
}

/** The bodies that were asked in a case about protection or coordination. */
export const bodiesAsked = ({ protection, coordination }: CaseFile): readonly string[] => [
  ...protection.flatMap(bodiesHandedTo),
  ...coordination.flatMap(({ agency }) => (agency.kind === 'body' ? [agency.body] : [])),
]
