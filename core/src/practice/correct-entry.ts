import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { isLocalDate, type LocalDate } from '../time/index.ts'
import { act, at, by } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { Entry } from '../d04-go-ahead/k3-receipt.ts'
import type { PaperReference } from '../d04-go-ahead/k3-extend.ts'
import { officeOf, permanentMembersOf, speaksFor, type Post } from '../organisations/post.ts'
import { writtenOut } from './written.ts'

/**
 * A slip of the pen, put right by a new event: both values stay visible and the duties are computed anew. Only what the
 * office itself wrote down can be corrected, never a vote, an outcome or an issued letter. The day of receipt starts a
 * clock of law, so only the permanent members may correct it.
 */
export interface CorrectEntryData {
  /** The place of the event in the stream, counted from 1. */
  readonly event: number
  readonly field: string
  readonly value: string
  readonly reason: string
  readonly paper?: PaperReference | undefined
}

export interface Correction extends Entry {
  readonly of: number
  readonly field: CorrectableField
  readonly oldValue: string | null
  readonly newValue: string
  readonly reason: string
  readonly paper: PaperReference | null
}

export interface CorrectionEvents {
  readonly EntryCorrected: Omit<Correction, keyof Entry>
}

const CORRECTABLE = ['receivedOn', 'number'] as const
export type CorrectableField = (typeof CORRECTABLE)[number]

/** The value as it stands now; undefined where this event holds no such field. */
function correctableValue(file: CaseFile, event: number, field: string): string | null | undefined {
  if (field === 'receivedOn') return file.receipts.find((receipt) => receipt.event === event)?.receivedOn
  if (field === 'number') return file.receipts.find((receipt) => receipt.registered?.event === event)?.registered?.number
  return undefined
}

/** The office, once it has written something down; the permanent members from the day of receipt on. */
const mayCorrect = (file: CaseFile, committee: string): readonly Post[] => [
  ...(file.receipts.some(({ registered }) => registered !== null) ? [officeOf(committee)] : []),
  permanentMembersOf(committee),
]

const committeesOf = (file: CaseFile): readonly string[] => [...new Set([file.managingCommittee, file.competentCommittee])]

const fieldCanBeCorrected = rule({
  id: 'correct-entry.correctable',
  basis: practice,
  holds: ({ file, data }: Situation<CorrectEntryData>) =>
    orElse(correctableValue(file, data.event, data.field) !== undefined, {
      event: data.event,
      field: data.field,
      possible: CORRECTABLE,
    }),
})

const receiptByPermanentMembers = rule({
  id: 'correct-entry.receipt-by-permanent-members',
  basis: practice,
  appliesWhen: ({ data }) => data.field === 'receivedOn',
  holds: ({ file, position }: Situation<CorrectEntryData>) =>
    orElse(committeesOf(file).some((committee) => speaksFor(position, permanentMembersOf(committee)))),
})

const receiptDayIsPossible = rule({
  id: 'correct-entry.receipt-day',
  basis: practice,
  appliesWhen: ({ data }) => data.field === 'receivedOn',
  holds: ({ file, data, calendar }: Situation<CorrectEntryData>) => {
    const entered = file.receipts.find((receipt) => receipt.event === data.event)?.enteredOn
    const possible = isLocalDate(data.value) && entered !== undefined && data.value >= calendar.from && data.value <= entered
    return orElse(possible, { value: data.value, earliest: calendar.from, latest: entered ?? null })
  },
})

export const correctEntry = act({
  name: 'correct-entry',
  basis: practice,
  power: [by('correct-entry.by-office-or-permanent', practice, ({ file }) => committeesOf(file).flatMap((committee) => mayCorrect(file, committee)))],
  moment: [
    at('correct-entry.stage', ['submitted', 'registered', 'forwarded', 'in-appraisal', 'appraised', 'before-collective', 'not-agreed', 'decided', 'infeasible', 'prepare-again', 'answered', 'withdrawn']),
  ],
  carries: [
    fieldCanBeCorrected,
    receiptByPermanentMembers,
    receiptDayIsPossible,
    writtenOut('correct-entry.reason', practice, (data: CorrectEntryData) => data.reason),
    writtenOut('correct-entry.value', practice, (data: CorrectEntryData) => data.value),
  ],
  events: ({ file, data }: Situation<CorrectEntryData>) => [
    {
      type: 'EntryCorrected',
      data: {
        of: data.event,
        field: data.field === 'receivedOn' ? 'receivedOn' : 'number',
        oldValue: correctableValue(file, data.event, data.field) ?? null,
        newValue: data.value,
        reason: data.reason,
        paper: data.paper ?? null,
      },
    },
  ],
})

const dayOr = (text: string, otherwise: LocalDate): LocalDate => (isLocalDate(text) ? text : otherwise)

export const correctionHandlers: Handlers<keyof CorrectionEvents> = {
  EntryCorrected: (file, { data, on, enteredOn }, event) => ({
    corrections: [...file.corrections, { ...data, event, on, enteredOn }],
    receipts: file.receipts.map((receipt) => {
      if (data.field === 'receivedOn' && receipt.event === data.of)
        return { ...receipt, receivedOn: dayOr(data.newValue, receipt.receivedOn) }
      if (data.field === 'number' && receipt.registered?.event === data.of)
        return { ...receipt, registered: { ...receipt.registered, number: data.newValue } }
      return receipt
    }),
  }),
}
