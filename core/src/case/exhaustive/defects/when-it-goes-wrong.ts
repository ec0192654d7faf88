import { implementersOf } from '../../../d08-cadre/by-implementer.ts'
import type { ActData } from '../../acts.ts'
import { addDays } from '../../../time/index.ts'
import { BLANK, type Defect, type DefectsOf } from './defect.ts'
import { LETTER_DEFECTS } from './of-letter.ts'
import { MEETING_DEFECTS } from './of-meeting.ts'

const NO_INCIDENT = 'incident/99'

type Concluding = ActData<'conclude-verification'>

/** What can be wrong with findings, whoever entered them. */
const FINDING_DEFECTS: readonly { readonly code: string; readonly spoil: (data: Concluding) => Concluding }[] = [
  { code: 'conclude-verification.occurred', spoil: (data) => ({ ...data, occurred: { ...data.occurred, reasons: BLANK } }) },
  { code: 'conclude-verification.every-point', spoil: (data) => ({ ...data, points: data.points.slice(1) }) },
  { code: 'conclude-verification.every-point', spoil: (data) => ({ ...data, points: [...data.points, ...data.points.slice(0, 1)] }) },
  { code: 'conclude-verification.every-point', spoil: (data) => ({ ...data, points: data.points.map((point) => ({ ...point, reasons: BLANK })) }) },
  { code: 'conclude-verification.as-approved', spoil: (data) => ({ ...data, asApproved: { ...data.asApproved, reasons: BLANK } }) },
  { code: 'conclude-verification.every-motive', spoil: (data) => ({ ...data, motives: [] }) },
  { code: 'conclude-verification.every-motive', spoil: (data) => ({ ...data, motives: [...data.motives, { person: 'nguoila', motive: 'clean', reasons: 'Không rõ.' }] }) },
  { code: 'conclude-verification.nature', spoil: (data) => ({ ...data, nature: BLANK }) },
  { code: 'conclude-verification.extent', spoil: (data) => ({ ...data, extent: BLANK }) },
  { code: 'conclude-verification.cause', spoil: (data) => ({ ...data, cause: { ...data.cause, reasons: BLANK } }) },
  { code: 'conclude-verification.consequence', spoil: (data) => ({ ...data, seriousConsequence: { ...data.seriousConsequence, reasons: BLANK } }) },
  { code: 'conclude-verification.every-case', spoil: (data) => ({ ...data, cases: data.cases.slice(1) }) },
]

const ofDocument: readonly Defect<'record-external'>[] = [
  ...FINDING_DEFECTS.map(
    ({ code, spoil }): Defect<'record-external'> => ({ code, spoil: (data) => (data.act === 'conclude-verification' ? { ...data, data: spoil(data.data) } : null) }),
  ),
  {
    code: 'decide-protection.every-cadre',
    spoil: (data) => (data.act === 'decide-protection' ? { ...data, data: { ...data.data, cadres: [] } } : null),
  },
  {
    code: 'record-external.act-fits-stage',
    spoil: (data) =>
      data.act === 'conclude-verification' || data.act === 'decide-protection' ? { act: 'issue-reply', document: data.document, data: { kind: 'approved' } } : null,
  },
]

/** The faults of what is entered by document when something went wrong. */
export const BY_DOCUMENT_DEFECTS = ofDocument

export const whenItGoesWrong: DefectsOf<
  'report-incident' | 'report-incident-to-superior' | 'direct-verification' | 'conclude-verification' | 'decide-protection' | 'make-public' | 'remedy'
> = {
  'report-incident': [
    { code: 'report-incident.what', spoil: (data) => ({ ...data, what: BLANK }) },
    { code: 'report-incident.damage', spoil: (data) => ({ ...data, damage: BLANK }) },
    { code: 'report-incident.part', spoil: (data) => ({ ...data, part: BLANK }) },
    { code: 'report-incident.days', spoil: (data, { today }) => ({ ...data, happenedOn: addDays(today, 1) }) },
    { code: 'report-incident.days', spoil: (data, { today }) => ({ ...data, knownOn: addDays(today, 1) }) },
    { code: 'report-incident.shortfall-of-pilot', spoil: (data, { file }) => (file.approval?.scope?.pilot === true ? { ...data, kind: 'shortfall' } : null) },
  ],
  'report-incident-to-superior': [
    { code: 'report-incident-to-superior.incident', spoil: (data) => ({ ...data, incident: NO_INCIDENT }) },
    ...LETTER_DEFECTS,
  ],
  'direct-verification': [
    { code: 'direct-verification.incident', spoil: (data) => ({ ...data, incident: NO_INCIDENT }) },
    { code: 'direct-verification.bodies-known', spoil: (data) => ({ ...data, lead: 'ban.la' }) },
    { code: 'direct-verification.bodies-known', spoil: (data) => ({ ...data, coordinating: ['ban.la'] }) },
    { code: 'direct-verification.people-known', spoil: (data) => ({ ...data, verifiers: ['nguoila'] }) },
    { code: 'direct-verification.not-their-own', spoil: (data, { file }) => ({ ...data, verifiers: implementersOf(file) }) },
    { code: 'direct-verification.instructions', spoil: (data) => ({ ...data, instructions: BLANK }) },
  ],
  'conclude-verification': FINDING_DEFECTS,
  'decide-protection': [
    { code: 'decide-protection.every-cadre', spoil: (data) => ({ ...data, cadres: [...data.cadres, ...data.cadres] }) },
    { code: 'decide-protection.reasons', spoil: (data) => ({ ...data, cadres: data.cadres.map((cadre) => ({ ...cadre, reasons: BLANK })) }) },
    { code: 'decide-protection.measures', spoil: (data) => ({ ...data, cadres: data.cadres.map((cadre) => ({ ...cadre, outcome: 'measures' })) }) },
    { code: 'decide-protection.told-in-writing', spoil: (data) => ({ ...data, letter: undefined }) },
    ...MEETING_DEFECTS,
    ...LETTER_DEFECTS.map(
      ({ code, spoil }): Defect<'decide-protection'> => ({ code, spoil: ({ letter, ...data }, asked) => (letter === undefined ? null : spoil({ ...data, letter }, asked)) }),
    ),
  ],
  'make-public': [
    { code: 'make-public.incident', spoil: (data) => ({ ...data, incident: NO_INCIDENT }) },
    { code: 'make-public.title', spoil: (data) => ({ ...data, title: BLANK }) },
    { code: 'make-public.text', spoil: (data) => ({ ...data, text: BLANK }) },
  ],
  remedy: [
    { code: 'remedy.incident', spoil: (data) => ({ ...data, incident: NO_INCIDENT }) },
    { code: 'remedy.text', spoil: (data) => ({ ...data, text: BLANK }) },
  ],
}
