import type { CaseEvent, CaseKind, PlanDraft, Sight } from '@dam-lam/core'
import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { EMPTY } from '../event-store/event-store.ts'
import type { StreamHead } from '../event-store/stored-event.ts'
import { IDLE, noteUse } from '../identity/session.ts'
import { tokenHash } from '../identity/token-hash.ts'
import { caseEventOf } from '../cases/case-events.ts'
import type { Draft } from '../cases/draft.ts'

/** Who acts: the holder of a session, or a person whom the program itself lets act (demonstration data). */
export type Who = { readonly token: string } | { readonly person: string }

/** Everything that judging an act needs from the database, as of one instant. */
export interface LoadedCase {
  readonly person: string
  readonly organisationVersion: number
  readonly inForceVersion: number
  /** The version of the calendar under which what is open in the case was counted; null where nothing is open. */
  readonly countedBy: number | null
  readonly events: readonly CaseEvent[]
  readonly head: StreamHead
  /** The parties that may see the case, each with its reason; nobody as long as it is a draft. */
  readonly sights: readonly Sight[]
  readonly draft: Draft | null
  /** The answer already given under this idempotency key. */
  readonly answered: { readonly requestHash: Buffer; readonly answer: string } | null
}

interface Row {
  person: string
  lastSeen: Date | null
  organisation: number | null
  inForce: number
  countedBy: number | null
  texts: string[] | null
  hash: Buffer | null
  sights: Sight[] | null
  draftVersion: number | null
  draftKind: CaseKind | null
  proposer: string | null
  authors: string[] | null
  plan: PlanDraft | null
  adjusts: string | null
  requestHash: Buffer | null
  answer: string | null
}

/**
 * The first of the two round trips of the write path.
 * @returns undefined when the session is none
 */
export async function loadCase(
  write: Pool,
  who: Who,
  caseId: string,
  key: string | undefined,
  { instant }: Moment,
): Promise<LoadedCase | undefined> {
  const token = 'token' in who ? who.token : null
  const { rows } = await write.query<Row>({
    name: 'load_case',
    text: LOAD,
    values: [token && tokenHash(token), instant, IDLE, 'person' in who ? who.person : null, caseId, key ?? null],
  })
  const [row] = rows
  if (!row) return undefined
  if (token && row.lastSeen) await noteUse(write, token, row.lastSeen, instant)
  const events = (row.texts ?? []).map(caseEventOf)
  return {
    person: row.person,
    organisationVersion: row.organisation ?? 0,
    inForceVersion: row.inForce,
    countedBy: row.countedBy,
    events,
    head: row.hash ? { version: events.length, hash: row.hash } : EMPTY,
    sights: row.sights ?? [],
    draft: draftOf(caseId, row),
    answered: row.requestHash && row.answer !== null ? { requestHash: row.requestHash, answer: row.answer } : null,
  }
}

function draftOf(caseId: string, { draftVersion, draftKind, proposer, authors, plan, adjusts }: Row): Draft | null {
  if (draftVersion === null || draftKind === null || proposer === null || authors === null || plan === null) return null
  return { caseId, version: draftVersion, kind: draftKind, proposer, authors, plan, adjusts }
}

const LOAD = `
  with who as (
    select s.person, s.last_seen_at from session s
     where s.token_hash = $1 and s.expires_at > $2 and s.last_seen_at > $2::timestamptz - $3::interval
    union all
    select $4::text, null where $4::text is not null
  )
  select who.person, who.last_seen_at as "lastSeen", (select h.version from stream_head h where h.stream = 'organisation') as organisation,
         in_force_version() as "inForce", (select min(u.calendar) from duty u where u.case_id = $5 and u.ended_how is null) as "countedBy",
         (select json_agg(e.text order by e.position) from event e where e.stream = 'case/' || $5) as texts,
         (select h.hash from stream_head h where h.stream = 'case/' || $5) as hash,
         (select json_agg(json_build_object('party', v.party, 'why', v.why)) from case_visibility v where v.case_id = $5) as sights,
         d.version as "draftVersion", d.kind as "draftKind", d.proposer, to_json(d.authors) as authors, d.plan::json as plan, d.adjusts,
         i.request_hash as "requestHash", i.answer
    from who
    left join case_draft d on d.case_id = $5
    left join idempotency_key i on i.person = who.person and i.key = $6`
