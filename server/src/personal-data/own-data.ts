import type { OwnData } from '@dam-lam/contract'
import type { DutyName, LocalDate, PlanDraft, Rung } from '@dam-lam/core'
import type { Pool } from 'pg'
import { plainJson } from '../cases/case-events.ts'
import { readAs } from '../database/read-as.ts'
import { readEventText } from '../event-store/event-text.ts'
import { ownKnownBrowsers } from '../identity/known-browser.ts'
import { ownPasskeys } from '../identity/own-passkeys.ts'
import { ownSessions } from '../identity/own-sessions.ts'
import { ownSecondFactor } from '../identity/second-factor.ts'
import { IDLE } from '../identity/session.ts'
import { tokenHash } from '../identity/token-hash.ts'
import { ownMailAddress } from '../jobs/mail/mail-address.ts'
import { Problem } from '../problem.ts'
import { holdersFor } from '../read-models/duty/holders.ts'
import type { Looking } from '../read-models/looking.ts'
import type { Wording } from '../read-models/wording.ts'
import { dataRequests } from './data-requests.ts'
import { delegationsOf } from './delegations-of.ts'
import { identityEventWords } from './identity-event-words.ts'
import { personOnFile } from './person-on-file.ts'

interface AccountRow {
  readonly passwordSetAt: Date
  readonly events: readonly string[]
  readonly failures: readonly { readonly address: string; readonly at: string }[]
  readonly readings: readonly { readonly caseId: string; readonly openedAt: string }[]
  readonly answered: readonly { readonly key: string; readonly at: string }[]
}

interface HeldRows {
  readonly files: OwnData['files'] | null
  readonly notices: readonly { readonly id: number; readonly caseId: string; readonly rung: Rung; readonly what: DutyName; readonly dueOn: LocalDate; readonly toldAt: string; readonly readAt: string | null }[] | null
}

interface CaseRows {
  readonly cases: OwnData['cases'] | null
  readonly acts: readonly Omit<OwnData['acts'][number], 'says'>[] | null
  readonly drafts: readonly { readonly id: string; readonly changedAt: string; readonly plan: PlanDraft }[] | null
}

/**
 * Everything that is held about the holder of this session: the person and the posts, the account without its secrets,
 * and, under the row policies, the cases that are the person's own and the acts done in cases that the person still sees.
 * Nothing that others wrote about the person stands here before the case itself shows it.
 *
 * @throws Problem `unauthenticated` when the session has just ended
 */
export async function ownData(read: Pool, token: string, looking: Looking, wording: Wording): Promise<OwnData> {
  const { reader, moment } = looking
  const [account, sessions, secondFactor, passkeys, knownBrowsers, requests, mailAddress, ofCases, held] = await Promise.all([
    accountRow(read, token, looking),
    ownSessions(read, token, moment),
    ownSecondFactor(read, token, moment),
    ownPasskeys(read, token, moment),
    ownKnownBrowsers(read, token, moment),
    dataRequests(read, 'own', looking, wording),
    ownMailAddress(read, reader),
    readAs(read, reader.parties, async (client) => (await client.query<CaseRows>(CASES, [reader.person, `person/${reader.person}`])).rows[0]),
    readAs(read, reader.parties, async (client) => (await client.query<HeldRows>(HELD, [reader.person, holdersFor(reader)])).rows[0]),
  ])
  return {
    ...personOnFile(reader.person, looking, wording),
    mailAddress,
    passwordSetAt: account.passwordSetAt.toISOString(),
    secondFactor,
    passkeys,
    sessions,
    knownBrowsers,
    failedSignIns: account.failures.map(({ address, at }) => ({ address, at: instantOf(at) })),
    identityEvents: account.events.map(readEventText).map(({ type, enteredAt }) => ({
      at: instantOf(enteredAt),
      type,
      says: identityEventWords(type)?.[wording.language] ?? type,
    })),
    cases: ofCases?.cases ?? [],
    acts: (ofCases?.acts ?? []).map((done) => ({ ...done, says: eventTitle(done.type, wording), enteredAt: instantOf(done.enteredAt) })),
    drafts: (ofCases?.drafts ?? []).map(({ id, changedAt, plan }) => ({ id, changedAt: instantOf(changedAt), plan: plainJson(plan) })),
    readings: account.readings.map(({ caseId, openedAt }) => ({ caseId, openedAt: instantOf(openedAt) })),
    delegations: delegationsOf(reader.person, looking, wording),
    files: (held?.files ?? []).map((file) => ({ ...file, uploadedAt: instantOf(file.uploadedAt) })),
    notices: (held?.notices ?? []).map(({ rung, what, toldAt, readAt, ...notice }) => ({
      ...notice,
      says: `${wording.words.notices[rung]}: ${wording.words.duties[what]}`,
      toldAt: instantOf(toldAt),
      readAt: readAt && instantOf(readAt),
    })),
    dataRequests: requests,
    requestKeys: account.answered.map(({ key, at }) => ({ key, at: instantOf(at) })),
  }
}

async function accountRow(read: Pool, token: string, { moment: { instant } }: Looking): Promise<AccountRow> {
  const { rows } = await read.query<AccountRow>(
    `select password_set_at as "passwordSetAt", events, failures, readings, answered from own_account_data($1, $2, $3)`,
    [tokenHash(token), instant, IDLE],
  )
  const [row] = rows
  if (!row) throw new Problem('unauthenticated')
  return row
}

const eventTitle = (type: string, { words }: Wording): string => Object.entries(words.events).find(([name]) => name === type)?.[1].title ?? type

/** PostgreSQL writes instants in JSON with its own offset. */
const instantOf = (written: string): string => new Date(written).toISOString()

const HELD = `
  select
    (select json_agg(json_build_object('id', f.id, 'name', f.name, 'size', c.size, 'type', c.type, 'uploadedAt', f.uploaded_at) order by f.uploaded_at, f.id)
       from file f join file_content c using (sha256) where f.uploaded_by = $1) as files,
    (select json_agg(json_build_object('id', n.id, 'caseId', n.case_id, 'rung', n.rung, 'what', d.what, 'dueOn', n.due_on, 'toldAt', n.told_at, 'readAt', r.read_at) order by n.id)
       from notice n
       join duty d on d.case_id = n.case_id and d.id = n.duty
       left join notice_reading r on r.notice = n.id and r.person = $1
      where n.post = any ($2)) as notices`

// Text first, so that of a hundred thousand cases only the few lines are parsed that can be of this person.
const CASES = `
  select
    (select json_agg(json_build_object('id', s.case_id, 'title', s.title, 'receivedOn', s.received_on) order by s.received_on, s.case_id)
       from case_summary s
      where exists (select from case_visibility v where v.case_id = s.case_id and v.party = $2 and v.why = 'proposer')) as cases,
    (select json_agg(json_build_object('caseId', done.case_id, 'caseTitle', s.title, 'place', done.position, 'type', done.type,
              'on', done.on_day, 'enteredAt', done.entered_at) order by done.entered_at, done.case_id, done.position)
       from (select substr(e.stream, 6) as case_id, e.position, e.type, e.on_day, e.entered_at from event e
              where strpos(e.text, to_json($1::text)::text) > 0 and e.text::json -> 'by' ->> 'person' = $1) done
       join case_summary s on s.case_id = done.case_id) as acts,
    (select json_agg(json_build_object('id', d.case_id, 'changedAt', d.changed_at, 'plan', d.plan::json) order by d.changed_at)
       from case_draft d where $2 = any (d.authors)) as drafts`
