import type { KeptFileView } from '@dam-lam/contract'
import type { FileState, KeptFile, TextRead } from '@dam-lam/core'
import type { Pool, PoolClient } from 'pg'
import { readAs } from '../database/read-as.ts'
import type { Reader } from '../organisations/reader.ts'
import type { FileKeeping } from './file-keeping.ts'

interface Row {
  readonly id: string
  readonly name: string
  readonly size: string
  readonly sha256: string
  readonly type: string
  readonly uploadedBy: string
  readonly uploadedAt: Date
  readonly textRead: TextRead
  readonly scanned: boolean
  readonly virus: string | null
}

/** Documents by their ids, for the write path: whether one may name them is judged by the rules. */
export const keptFiles = async (write: Pool, ids: readonly string[], keeping: FileKeeping): Promise<readonly KeptFile[]> =>
  ids.length === 0 ? [] : (await rows(write, ids)).map((row) => ({ ...evidence(row), uploadedBy: row.uploadedBy, state: stateOf(row, keeping) }))

/** Those of these documents that the reader may see, in the order asked for. */
export async function filesSeen(read: Pool, { parties }: Reader, ids: readonly string[], keeping: FileKeeping): Promise<KeptFileView[]> {
  if (ids.length === 0) return []
  const found = await readAs(read, parties, (client) => rows(client, ids))
  return found.map((row) => ({ ...evidence(row), textRead: row.textRead, uploadedAt: row.uploadedAt.toISOString(), state: stateOf(row, keeping) }))
}

const evidence = ({ id, name, size, sha256, type }: Row) => ({ id, name, size: Number(size), sha256, type })

/** Where somebody looks for viruses, what nobody has looked at waits. */
function stateOf({ scanned, virus }: Row, { scanner }: FileKeeping): FileState {
  if (virus !== null) return 'infected'
  return scanner === undefined || scanned ? 'ready' : 'waiting'
}

async function rows(client: Pool | PoolClient, ids: readonly string[]): Promise<readonly Row[]> {
  const found = await client.query<Row>({
    name: 'kept_files',
    text: `select f.id, f.name, c.size, encode(f.sha256, 'hex') as sha256, c.type, f.uploaded_by as "uploadedBy",
                  f.uploaded_at as "uploadedAt", c.text_read as "textRead", c.scanned_at is not null as scanned, c.virus
             from unnest($1::text[]) with ordinality as asked (id, n)
             join file f using (id) join file_content c using (sha256) order by asked.n`,
    values: [ids],
  })
  return found.rows
}
