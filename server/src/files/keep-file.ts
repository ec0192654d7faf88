import type { KeptFileView } from '@dam-lam/contract'
import type { FileType, SecrecyDeclaration, TextRead } from '@dam-lam/core'
import { inTransaction } from '../database/in-transaction.ts'
import type { Looking } from '../read-models/looking.ts'
import type { Resources } from '../use-cases/resources.ts'

/** A file that may be kept, at a path of our own. */
export interface FileToKeep extends Looking {
  readonly id: string
  readonly name: string
  readonly declared: SecrecyDeclaration
  readonly path: string
  readonly content: {
    readonly sha256: string
    readonly size: number
    readonly type: FileType
    readonly textRead: TextRead
    /** Somebody has looked for viruses and found none. */
    readonly scanned: boolean
  }
}

/**
 * Notes the bytes, puts them into the store, and then writes down who brought them: whatever breaks off in between, no
 * document is known whose bytes are not there, and no bytes are there that nobody knows.
 */
export async function keepFile(file: FileToKeep, { pools, files }: Pick<Resources, 'pools' | 'files'>): Promise<KeptFileView> {
  const { id, name, declared, path, content, reader, moment } = file
  const { sha256, size, type, textRead, scanned } = content
  await pools.write.query(
    `insert into file_content as kept (sha256, size, type, text_read, noted_at, scanned_at)
     values (decode($1, 'hex'), $2, $3, $4, $5::timestamptz, case when $6 then $5::timestamptz end)
     on conflict (sha256) do update set noted_at = excluded.noted_at, scanned_at = coalesce(excluded.scanned_at, kept.scanned_at)`,
    [sha256, size, type, textRead, moment.instant, scanned],
  )
  await files.store.put(sha256, path)
  const state = await inTransaction(pools.write, async (client) => {
    await client.query(
      `insert into file (id, sha256, name, uploaded_by, parties, declared, uploaded_at) values ($1, decode($2, 'hex'), $3, $4, $5, $6, $7)`,
      [id, sha256, name, reader.person, reader.parties, declared, moment.instant],
    )
    const { rows } = await client.query<{ scanned: boolean }>(`select scanned_at is not null as scanned from file_content where sha256 = decode($1, 'hex')`, [sha256])
    return files.scanner === undefined || rows[0]?.scanned === true ? ('ready' as const) : ('waiting' as const)
  })
  return { id, name, size, sha256, type, textRead, state, uploadedAt: moment.instant }
}
