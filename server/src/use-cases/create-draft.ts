import { randomBytes } from 'node:crypto'
import { practice, type Refusal } from '@dam-lam/core'
import type { Moment } from '../clock.ts'
import type { OrganisationSnapshot } from '../organisations/organisation-cache.ts'
import { officeParty, officesOf, type Reader } from '../organisations/reader.ts'
import { Problem } from './problem.ts'
import type { Resources } from './resources.ts'

/** Who begins a draft, for whom, when. */
export interface DraftToCreate {
  readonly reader: Reader
  readonly organisation: OrganisationSnapshot
  readonly moment: Moment
  /** Another person who sent paper; only the office of the committee that manages him may write it down. */
  readonly proposer?: string | undefined
}

const NEW_VERSION = 1

/** Begins an empty draft. @throws Problem `refused` where one may not begin it for that person */
export async function createDraft(
  { reader, organisation, moment, proposer = reader.person }: DraftToCreate,
  { pools }: Pick<Resources, 'pools'>,
): Promise<{ id: string; draftVersion: number }> {
  const office = proposer === reader.person ? undefined : officeFor(proposer, reader, organisation)
  const authors = [`person/${proposer}`, ...(office === undefined ? [] : [officeParty(office)])]
  const id = newCaseId()
  await pools.write.query(
    `insert into case_draft (case_id, version, proposer, made_by, authors, plan, title, changed_at)
     values ($1, $2, $3, $4, $5, '{}', '', $6)`,
    [id, NEW_VERSION, proposer, reader.person, authors, moment.instant],
  )
  return { id, draftVersion: NEW_VERSION }
}

function officeFor(proposer: string, { positions }: Reader, { organisations }: OrganisationSnapshot): string {
  const managedBy = organisations.person(proposer)?.managedBy
  const office = officesOf(positions).find((committee) => committee === managedBy)
  if (office === undefined) throw new Problem('refused', { refusals: [notByThisOffice(proposer)] })
  return office
}

const notByThisOffice = (proposer: string): Refusal => ({ code: 'draft.paper-through-office', basis: practice, data: { proposer } })

/** Short enough to read out, too many to guess. Letters and digits that are not mistaken for one another. */
function newCaseId(): string {
  return Array.from(randomBytes(16), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}
const ALPHABET = '23456789abcdefghijkmnpqrstuvwxyz'
