import { postOfKey, type DutyView, type NamedPost } from '@dam-lam/contract'
import { dutyState, lateBy, type CalendarHistory, type Due, type LocalDate } from '@dam-lam/core'
import type { Citation } from '@dam-lam/law'
import { clauseView } from '../grounds.ts'
import type { Wording } from '../wording.ts'
import type { DutyRow } from './duty-row.ts'

/** Of which case a duty is. */
export interface CaseNamed {
  readonly id: string
  readonly title: string
}

/** A duty as it stands today: overdue, and late by how much, is derived here and nowhere kept. */
export function dutyView(row: DutyRow, of: CaseNamed, calendars: CalendarHistory, today: LocalDate, wording: Wording): DutyView {
  const { calendar } = calendars.numbered(row.calendar)
  const due: Due = { date: row.due_on, kind: row.due_kind, from: row.due_from, provisional: row.provisional }
  const end = endOf(row)
  return {
    id: row.id,
    caseId: of.id,
    caseTitle: of.title,
    what: row.what,
    holder: namedPost(row.holder, wording),
    since: row.since,
    due,
    state: dutyState({ due, end }, today),
    daysLeft: end ? null : calendar.workingDaysBetween(today, due.date),
    lateBy: lateBy({ due, end }, today, calendar),
    clauses: citationsIn(row.clauses).map((citation) => clauseView(citation, wording.language)),
    end,
  }
}

function endOf({ ended_how: how, ended_event: event, ended_on: on, ended_entered_on: enteredOn }: DutyRow): DutyView['end'] {
  return how === null || event === null || on === null || enteredOn === null ? null : { how, event, on, enteredOn }
}

/** A post, by its key, with what to call it. */
export function namedPost(key: string, { words, name }: Wording): NamedPost {
  const post = postOfKey(key)
  if (!post) throw new Error(`${key} is no post`)
  return { ...post, name: words.post(post, name) }
}

const citationsIn = (text: string): readonly Citation[] => JSON.parse(text)
