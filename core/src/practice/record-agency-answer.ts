import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { PaperReference } from '../d04-go-ahead/k3-extend.ts'
import { MEASURE_RULES, nextMeasure, type NewMeasure } from '../d06-protection/k2a-measure.ts'
import { openProtections, unanswered, type MeasureData } from '../d06-protection/protection.ts'
import { waitingForAnswer } from '../d09-coordination/coordination.ts'
import { officeOf } from '../organisations/post.ts'
import { writtenOut } from './written.ts'

/**
 * What an agency outside the tree answers, entered from its document by the office that wrote to it: to a request to
 * coordinate, or to protection handed up, and then perhaps with the measure that it applies.
 */
export interface RecordAgencyAnswerData {
  /** `escalation/1` or `coordination/2`. */
  readonly of: string
  readonly document: PaperReference
  readonly text: string
  readonly measure?: MeasureData | undefined
}

export interface AgencyAnswerEvents {
  readonly AgencyAnswerRecorded: { readonly of: string; readonly document: PaperReference; readonly text: string; readonly measure: NewMeasure | null }
}

/** An agency outside that was asked and has not answered. */
interface Silent {
  readonly id: string
  readonly name: string
  readonly committee: string
  readonly on: Situation['on']
  readonly maySendMeasure: boolean
}

const silent = (file: CaseFile): readonly Silent[] => [
  ...openProtections(file).flatMap((protection) =>
    unanswered(protection).flatMap(({ id, to, from, on }) => (to.kind === 'external' ? [{ id, name: to.name, committee: from.committee, on, maySendMeasure: true }] : [])),
  ),
  ...waitingForAnswer(file).flatMap(({ id, agency, committee, on }) => (agency.kind === 'external' ? [{ id, name: agency.name, committee, on, maySendMeasure: false }] : [])),
]

const silentFor = ({ file, position }: Pick<Situation, 'file' | 'position'>): readonly Silent[] => silent(file).filter(({ committee }) => committee === position.committee)

const agencyIsSilent = rule({
  id: 'record-agency-answer.agency-asked',
  basis: practice,
  holds: (situation: Situation) => orElse(silentFor(situation).length > 0),
})

const ofSilent = rule({
  id: 'record-agency-answer.of',
  basis: practice,
  appliesWhen: (situation) => silentFor(situation).length > 0,
  holds: (situation: Situation<RecordAgencyAnswerData>) => {
    const possible = silentFor(situation)
    const meant = possible.find(({ id }) => id === situation.data.of)
    return orElse(meant !== undefined && (situation.data.measure === undefined || meant.maySendMeasure), { of: situation.data.of, possible: possible.map(({ id }) => id) })
  },
})

const documentIsNamed = rule({
  id: 'record-agency-answer.document',
  basis: practice,
  holds: ({ data: { document }, today }: Situation<RecordAgencyAnswerData>) => orElse(document.number.trim() !== '' && document.date <= today, { date: document.date, today }),
})

export const recordAgencyAnswer = act({
  name: 'record-agency-answer',
  basis: practice,
  power: [
    by('record-agency-answer.by-office-that-wrote', practice, ({ file }) =>
      (silent(file).length > 0 ? silent(file).map(({ committee }) => committee) : [file.managingCommittee]).map(officeOf),
    ),
  ],
  moment: [agencyIsSilent],
  follows: (situation) => silentFor(situation)[0]?.on ?? null,
  carries: [ofSilent, documentIsNamed, writtenOut('record-agency-answer.text', practice, (data: RecordAgencyAnswerData) => data.text), ...MEASURE_RULES],
  events: ({ file, position, data: { of, document, text, measure: sent } }: Situation<RecordAgencyAnswerData>) => {
    const by = { external: silentFor({ file, position }).find(({ id }) => id === of)?.name ?? '' }
    const measure = sent ? { ...sent, id: nextMeasure(file.protection), to: sent.to ?? null, by } : null
    return [{ type: 'AgencyAnswerRecorded', data: { of, document, text, measure } }]
  },
})

export const agencyAnswerHandlers: Handlers<keyof AgencyAnswerEvents> = {
  AgencyAnswerRecorded: ({ protection, coordination }, { data: { of, document, text, measure }, on, enteredOn }, event) => {
    const answer = { document, text, event, on, enteredOn }
    return {
      coordination: coordination.map((one) => (one.id === of ? { ...one, answer } : one)),
      protection: protection.map((one) =>
        one.escalations.some(({ id }) => id === of)
          ? {
              ...one,
              measures: measure ? [...one.measures, { ...measure, event, on, enteredOn }] : one.measures,
              escalations: one.escalations.map((escalation) => (escalation.id === of ? { ...escalation, answered: answer } : escalation)),
            }
          : one,
      ),
    }
  },
}
