import type { NewEvent } from '../case/event.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { PaperReference } from '../d04-go-ahead/k3-extend.ts'
import type { Organisations } from '../organisations/organisations.ts'
import { officeOf, type Post } from '../organisations/post.ts'
import { ofDocument } from '../practice/of-document.ts'
import type { Incident } from './incident.ts'
import { incidentOf, namesOneOf } from './incident-named.ts'
import { findingsIn } from './k2c-conclude-verification.ts'
import { CADRE_DECISION_RULES, decidedOn, type ProtectionOnCadres } from './k2c-decide-protection.ts'
import { FINDING_RULES, type FindingsData } from './k2c-finding-rules.ts'

/**
 * Where the direct superior, or the level that gave the go-ahead, has nobody here, its conclusion and its decision are entered
 * from its document by the office that wrote to it.
 */
export type ByDocument =
  | { readonly act: 'conclude-verification'; readonly document: PaperReference; readonly data: FindingsData }
  | { readonly act: 'decide-protection'; readonly document: PaperReference; readonly data: ProtectionOnCadres }

/** Any act by document: of the others nothing is said here. */
type AnyDocument = ByDocument | { readonly act: string; readonly data: unknown }

const isByDocument = (data: AnyDocument): data is ByDocument => data.act === 'conclude-verification' || data.act === 'decide-protection'

interface Outside {
  readonly file: CaseFile
  readonly organisations: Organisations
}

/** A level with nobody above it concludes itself. */
const concludes = ({ superior, committee }: Incident): string => superior ?? committee

/** Incidents on which an external superior still has to conclude: it has been told, where there is one to tell. */
export const awaitConclusion = ({ file, organisations }: Outside): readonly Incident[] =>
  file.incidents.filter(
    (incident) => incident.conclusion === null && (incident.superior === null || incident.reported !== null) && organisations.committee(concludes(incident))?.external === true,
  )

/** Incidents on which an external level still has to decide. */
export const awaitDecision = ({ file, organisations }: Outside): readonly Incident[] =>
  file.incidents.filter(({ committee, conclusion, decision }) => conclusion !== null && decision === null && organisations.committee(committee)?.external === true)

/** The offices that wrote to the external one: the level below it, or whoever last handed the plan on. */
export const officesAwaiting = (outside: Outside, writer: string): readonly Post[] => {
  const { organisations } = outside
  return [...awaitConclusion(outside), ...awaitDecision(outside)].map(({ committee }) => officeOf(organisations.committee(committee)?.external === true ? writer : committee))
}

const conclusionIn = (data: AnyDocument): FindingsData | undefined => (isByDocument(data) && data.act === 'conclude-verification' ? data.data : undefined)
const decisionIn = (data: AnyDocument): ProtectionOnCadres | undefined => (isByDocument(data) && data.act === 'decide-protection' ? data.data : undefined)

export const BY_DOCUMENT_RULES = [
  ofDocument(namesOneOf('conclude-verification.incident', awaitConclusion), conclusionIn),
  ...FINDING_RULES.map((of) => ofDocument(of, conclusionIn)),
  ofDocument(namesOneOf('decide-protection.incident', awaitDecision), decisionIn),
  ...CADRE_DECISION_RULES.map((of) => ofDocument(of, decisionIn)),
] as const

/** What then has happened: the same as if the external one had entered it itself, but by its document. */
export function eventByDocument(file: CaseFile, { document, ...said }: ByDocument): NewEvent {
  const { incident } = said.data
  const found = incidentOf(file, incident)
  if (said.act === 'conclude-verification')
    return { type: 'VerificationConcluded', data: { incident, committee: concludes(found), findings: findingsIn(said.data), document } }
  return { type: 'ProtectionDecided', data: { incident, committee: found.committee, meeting: null, cadres: decidedOn(said.data.cadres), letter: null, document } }
}
