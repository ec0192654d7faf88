import type { Incident } from '../d06-protection/incident.ts'
import { postKey } from '../organisations/post.ts'
import type { CaseFile } from './case-file.ts'
import type { CaseEvent } from './event.ts'

/**
 * Whether one of these parties is the direct superior that must be told of what happened in this place: that the head let
 * the plan start alone (d4.k3.b.g2), that the collective found it beyond its competence (d4.k3.b.g1), or that something went
 * wrong, which it has verified by its bodies (d6.k2.c).
 */
export function mustBeTold({ override, deliberations, incidents, approval }: CaseFile, place: number, parties: readonly string[]): boolean {
  // What is verified is measured against the go-ahead, so whoever verifies sees it.
  if (incidents.some((incident) => [...placesOf(incident), approval?.event].includes(place) && incidentSuperiors(incident).some((party) => parties.includes(party)))) return true
  const superiors = [
    override && [override.event, override.reported?.event].includes(place) ? override.superior : null,
    deliberations.find(({ event }) => event === place)?.superior ?? null,
  ]
  return superiors.some((superior) => superior !== null && parties.includes(`committee/${superior}`))
}

/** The superior of an incident, and the bodies that verify for it: it is on its behalf that they see the case. */
export const incidentSuperiors = ({ superior, verification }: Incident): readonly string[] => [
  ...(superior === null ? [] : [`committee/${superior}`]),
  ...(verification ? [verification.lead, ...verification.coordinating].map((body) => `body/${body}`) : []),
]

/** Where an incident stands in the stream. */
const placesOf = (incident: Incident): readonly number[] =>
  [incident, incident.reported, incident.verification, incident.conclusion, incident.decision, ...incident.remedies, ...incident.publications].flatMap((entry) => entry?.event ?? [])

/** Whether one of these parties was asked by this very event, or took the place of somebody who was. */
export function wasAskedIn(file: CaseFile, place: number, event: CaseEvent, parties: readonly string[]): boolean {
  const appraisal = file.appraisals.find(({ assigned }) => assigned.event === place)
  const now = appraisal ? [appraisal.lead, ...appraisal.asked.map(({ post }) => post)] : []
  return [...askedBy(event), ...now.map(postKey)].some((party) => parties.includes(party))
}

function askedBy({ type, data }: CaseEvent): readonly string[] {
  switch (type) {
    case 'AppraisalAssigned':
      return [data.lead, ...data.coordinating].map(({ body }) => `body/${body}`)
    case 'AppraisalCouncilEstablished':
      return [data.chair, data.secretary, ...data.members].map((person) => `person/${person}`)
    case 'LegalReviewAssigned':
      return [data.lead, ...data.coordinating].map((body) => `body/${body}`)
    case 'AppraiserReplaced':
      return [postKey(data.to)]
    case 'OpinionDueChanged':
      return [postKey(data.of)]
    default:
      return []
  }
}
