import { Readable } from 'node:stream'
import { issueOfMark } from '@dam-lam/contract'
import { marksTyped } from '@dam-lam/core'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../problem.ts'
import type { Site } from './site.ts'

/**
 * Everything that is typed comes in here, whatever the route does with it: before any schema, act or draft looks at it, it is
 * searched for marks of secrecy (Law 117/2025/QH15, Điều 5). Bytes of documents are searched where they are read. On an
 * isolated LAN nothing is searched.
 */
export function searchForMarks(app: FastifyInstance, { files }: Pick<Site, 'files'>): void {
  if (files.mode !== 'connected') return
  app.addHook('preValidation', async ({ body }) => {
    if (body instanceof Readable || body instanceof Uint8Array) return
    const marks = marksTyped(body)
    if (marks.length > 0) throw new Problem('bears-secret-mark', { issues: marks.map(issueOfMark) })
  })
}
