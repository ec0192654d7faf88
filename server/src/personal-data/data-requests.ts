import type { AnswerDataRequest, DataRequest } from '@dam-lam/contract'
import { dataRequestDue, type LocalDate } from '@dam-lam/core'
import type { Pool } from 'pg'
import { inTransaction } from '../database/in-transaction.ts'
import { readAs } from '../database/read-as.ts'
import { recordIdentityEvent } from '../identity/record-identity-event.ts'
import { Problem } from '../problem.ts'
import type { Looking } from '../read-models/looking.ts'
import { named, type Wording } from '../read-models/wording.ts'

interface Row {
  readonly id: string
  readonly person: string
  readonly says: string
  readonly askedAt: Date
  readonly dueOn: LocalDate
  readonly answeredAt: Date | null
  readonly answeredBy: string | null
  readonly outcome: 'corrected' | 'refused' | null
  readonly answer: string | null
}

const COLUMNS = `id, person, says, asked_at as "askedAt", due_on::text as "dueOn", answered_at as "answeredAt", answered_by as "answeredBy", outcome, answer`

/** Puts down what somebody wants corrected, with the day until which it must be answered. */
export async function askCorrection(write: Pool, says: string, { reader: { person }, organisation, inForce, moment }: Looking, wording: Wording): Promise<DataRequest> {
  const managedBy = organisation.organisations.person(person)?.managedBy ?? ''
  const policy = inForce.policies.on(managedBy, moment.today, moment.instant)
  const due = dataRequestDue(moment.today, { calendar: inForce.calendars.current.calendar, policy })
  return inTransaction(write, async (client) => {
    const { rows } = await client.query<Row>(
      `insert into data_request (person, says, asked_at, asked_on, due_on) values ($1, $2, $3, $4, $5) returning ${COLUMNS}`,
      [person, says, moment.instant, moment.today, due.date],
    )
    const request = viewOf(rows, moment.today, wording)
    await recordIdentityEvent(client, { type: 'DataCorrectionAsked', person, request: request.id }, moment)
    return request
  })
}

/** The person's own requests; for whoever keeps the register, everybody's. The row policies decide. */
export async function dataRequests(read: Pool, whose: 'own' | 'all', { reader, moment: { today } }: Looking, wording: Wording): Promise<DataRequest[]> {
  const rows = await readAs(read, reader.parties, async (client) =>
    (await client.query<Row>(`select ${COLUMNS} from data_request where $1::text is null or person = $1 order by answered_at nulls first, due_on, asked_at`, [whose === 'own' ? reader.person : null])).rows)
  return rows.map((row) => view(row, today, wording))
}

/**
 * Answers a request. Nobody answers his own.
 *
 * @throws Problem `not-found`, also for one's own; `register-changed` when it is answered already
 */
export async function answerDataRequest(write: Pool, id: string, { outcome, says }: AnswerDataRequest, { reader, moment }: Looking, wording: Wording): Promise<DataRequest> {
  return inTransaction(write, async (client) => {
    const { rows } = await client.query<Row>(`select ${COLUMNS} from data_request where id = $1 and person <> $2 for update`, [id, reader.person])
    const [found] = rows
    if (!found) throw new Problem('not-found')
    if (found.answeredAt !== null) throw new Problem('register-changed')
    const answered = await client.query<Row>(
      `update data_request set answered_at = $2, answered_by = $3, outcome = $4, answer = $5 where id = $1 returning ${COLUMNS}`,
      [id, moment.instant, reader.person, outcome, says],
    )
    await recordIdentityEvent(client, { type: 'DataCorrectionAnswered', person: found.person, request: id, outcome, by: reader.person }, moment)
    return viewOf(answered.rows, moment.today, wording)
  })
}

function viewOf([row]: readonly Row[], today: LocalDate, wording: Wording): DataRequest {
  if (!row) throw new Error('a statement with returning gave no row')
  return view(row, today, wording)
}

const view = ({ id, person, says, askedAt, dueOn, answeredAt, answeredBy, outcome, answer }: Row, today: LocalDate, wording: Wording): DataRequest => ({
  id,
  person: named('person', person, wording),
  says,
  askedAt: askedAt.toISOString(),
  dueOn,
  overdue: answeredAt === null && dueOn < today,
  answer:
    answeredAt === null || answeredBy === null || outcome === null || answer === null
      ? null
      : { at: answeredAt.toISOString(), by: named('person', answeredBy, wording), outcome, says: answer },
})
