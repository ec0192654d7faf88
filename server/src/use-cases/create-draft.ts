import { randomBytes } from 'node:crypto'
import { law, permanentMembersOf, postKey, speaksFor, type CaseKind, type LocalDate, type PlanDraft, type Refusal } from '@dam-lam/core'
import { cite } from '@dam-lam/law'
import type { OrganisationSnapshot } from '../organisations/organisation-cache.ts'
import type { Looking } from '../read-models/looking.ts'
import { officeParty, officesOf, type Reader } from '../organisations/reader.ts'
import { Problem } from '../problem.ts'
import type { Resources } from './resources.ts'

/** Who begins a draft, for whom, when. */
export interface DraftToCreate extends Looking {
  readonly kind: CaseKind
  /** Another person: one who sent paper, for whom the office of his committee writes, or one whom it is to protect unasked. */
  readonly proposer?: string | undefined
  /** The case whose approved scope it would adjust, and what it then begins with. */
  readonly adjusts?: { readonly caseId: string; readonly plan: PlanDraft } | undefined
  /** Chosen at random unless given. */
  readonly id?: string
}

const NEW_VERSION = 1

/** Begins a draft, empty unless it adjusts another. @throws Problem `refused` where one may not begin it for that person */
export async function createDraft(
  { reader, organisation, moment, kind, proposer = reader.person, adjusts, id = newCaseId() }: DraftToCreate,
  { pools }: Pick<Resources, 'pools'>,
): Promise<{ id: string; draftVersion: number }> {
  // What must be done at once is told by the one who does it; on paper it comes afterwards, in writing.
  if (kind === 'urgent-action' && proposer !== reader.person) throw new Problem('refused', { refusals: [BY_THE_CADRE(proposer)], organisation })
  const authors = authorsOf(kind, proposer, { reader, organisation, moment })
  await pools.write.query(
    `insert into case_draft (case_id, version, kind, proposer, made_by, authors, plan, title, changed_at, adjusts)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, NEW_VERSION, kind, proposer, reader.person, authors, JSON.stringify(adjusts?.plan ?? {}), adjusts?.plan.title ?? '', moment.instant, adjusts?.caseId ?? null],
  )
  return { id, draftVersion: NEW_VERSION }
}

function authorsOf(kind: CaseKind, proposer: string, { reader, organisation, moment }: Pick<Looking, 'reader' | 'organisation' | 'moment'>): readonly string[] {
  if (proposer === reader.person) return [`person/${proposer}`]
  if (kind === 'protection') {
    // What a committee begins unasked is its own until it has begun: nobody else learns of a thought that was given up.
    const managedBy = organisation.organisations.managedBy(proposer, moment.today)
    const mayBegin = managedBy !== null && reader.positions.some((position) => speaksFor(position, permanentMembersOf(managedBy)))
    if (!mayBegin) throw new Problem('refused', { refusals: [BY_PERMANENT_MEMBERS(managedBy)], organisation })
    return [`person/${reader.person}`]
  }
  return [`person/${proposer}`, officeParty(officeFor(proposer, reader, organisation, moment.today))]
}

function officeFor(proposer: string, { positions }: Reader, organisation: OrganisationSnapshot, today: LocalDate): string {
  const managedBy = organisation.organisations.managedBy(proposer, today)
  const office = officesOf(positions).find((committee) => committee === managedBy)
  if (office === undefined) throw new Problem('refused', { refusals: [PAPER_THROUGH_OFFICE], organisation })
  return office
}

/** The same refusal as the one against reporting in somebody's name. */
const BY_THE_CADRE = (person: string): Refusal => ({
  code: 'urgent-action.by-the-cadre',
  basis: law(cite('d4.k4', 'cán bộ có trách nhiệm chủ trì xử lý được phép quyết định')),
  data: { whoMay: [`person/${person}`] },
})

/** The same refusal as the one against beginning it. */
const BY_PERMANENT_MEMBERS = (committee: string | null): Refusal => ({
  code: 'initiate-protection.by-permanent-members',
  basis: law(cite('d7.k5', 'khi thấy cán bộ cần được bảo vệ')),
  data: { whoMay: committee === null ? [] : [postKey(permanentMembersOf(committee))] },
})

/** The same refusal as the one against submitting it. */
const PAPER_THROUGH_OFFICE: Refusal = {
  code: 'submit.paper-through-office',
  basis: law(cite('d4.k1', 'kế hoạch và tài liệu kèm theo gửi đến cấp ủy có thẩm quyền quản lý (qua văn phòng cấp ủy)')),
  data: {},
}

/** Short enough to read out, too many to guess. Letters and digits that are not mistaken for one another. */
function newCaseId(): string {
  return Array.from(randomBytes(16), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}
const ALPHABET = '23456789abcdefghijkmnpqrstuvwxyz'
