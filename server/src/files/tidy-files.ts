import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { FileKeeping } from './file-keeping.ts'
import { ScannerAway } from './scanner.ts'

/** What nobody has enclosed anywhere is thrown away after this time: long enough to come back to a half-written answer. */
const UNATTACHED_FOR = '30 days'
/** A file is under way no longer than this. */
const UNDER_WAY_FOR = '1 day'

/** Looks for viruses in what nobody has looked at; where the scanner is away, the rest waits for the next time. */
export async function scanWaiting(write: Pool, { scanner, store }: FileKeeping, { instant }: Moment): Promise<void> {
  if (!scanner) return
  const { rows } = await write.query<{ sha256: string }>(
    `select encode(c.sha256, 'hex') as sha256 from file_content c
      where c.scanned_at is null and exists (select from file f where f.sha256 = c.sha256) order by c.noted_at`,
  )
  try {
    for (const { sha256 } of rows) {
      const bytes = await store.open(sha256)
      if (!bytes) continue
      const virus = await scanner.scan(bytes)
      await write.query(`update file_content set scanned_at = $2, virus = $3 where sha256 = decode($1, 'hex')`, [sha256, instant, virus])
    }
  } catch (error) {
    if (!(error instanceof ScannerAway)) throw error
  }
}

/** Throws away what no plan encloses, and bytes that nobody has any more. */
export async function removeUnattached(write: Pool, { store }: FileKeeping, { instant }: Moment): Promise<void> {
  await write.query(
    `delete from file f where f.uploaded_at < $1::timestamptz - $2::interval
        and not exists (select from case_file c where c.file_id = f.id)
        and not exists (select from case_draft d where draft_encloses(d.authors, d.plan, f))`,
    [instant, UNATTACHED_FOR],
  )
  const { rows } = await write.query<{ sha256: string }>(`select encode(c.sha256, 'hex') as sha256 from file_content c where ${UNUSED}`, [instant, UNDER_WAY_FOR])
  for (const { sha256 } of rows) {
    await inTransaction(write, async (client) => {
      // Whoever brings the same bytes at this moment waits for the row, notes them anew and puts them back.
      const { rowCount } = await client.query(`delete from file_content c where ${UNUSED} and c.sha256 = decode($3, 'hex')`, [instant, UNDER_WAY_FOR, sha256])
      if (rowCount === 1) await store.remove(sha256)
    })
  }
}

const UNUSED = `c.noted_at < $1::timestamptz - $2::interval and not exists (select from file f where f.sha256 = c.sha256)`
