import { Readable } from 'node:stream'
import { fileParams, fileRules, keptFile, uploadQuery } from '@dam-lam/contract'
import { FILE_TYPES } from '@dam-lam/core'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { attachment } from '../../files/file-name.ts'
import { filesSeen } from '../../files/kept-files.ts'
import { receiveFile } from '../../files/receive-file.ts'
import { Problem } from '../../problem.ts'
import { loadCaseSeen } from '../../read-models/case-view/case-seen.ts'
import { enclosedIds } from '../../read-models/case-view/enclosed-ids.ts'
import { recordReading } from '../../read-models/reading/record-reading.ts'
import type { Site } from '../site.ts'
import { visitOf } from '../visit.ts'

/** Documents: bringing one, and fetching one that is enclosed. */
export const fileRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const { files, pools } = site
  const tags = ['Tài liệu kèm theo']
  // A file is read as it comes, by whoever keeps it: never as a whole in memory.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload))

  app.get('/files/rules', { schema: { tags, summary: 'Những loại tệp được nhận, cỡ lớn nhất, có giữ bí mật nhà nước hay không', response: { 200: fileRules } } }, () => ({
    mode: files.mode,
    largest: files.largest,
    types: [...FILE_TYPES],
    scanned: files.scanner !== undefined,
  }))

  app.post(
    '/files',
    {
      config: { longBody: true },
      schema: {
        tags,
        summary: 'Tải lên một tài liệu; nội dung tệp là thân của yêu cầu',
        description: 'Mã nhận được đưa vào plan.files của bản nháp. Tài liệu không kèm vào đâu thì bị xóa sau một thời gian.',
        consumes: ['application/octet-stream'],
        querystring: uploadQuery,
        body: z.unknown().meta({ type: 'string', format: 'binary', description: 'Nội dung tệp' }),
        response: { 201: keptFile },
      },
    },
    async (request, reply) => {
      const { name, secrecy: declared } = request.query
      const bytes = request.body
      if (!(bytes instanceof Readable)) throw new Problem('unsupported-media-type')
      const length = Number(request.headers['content-length'])
      const announced = Number.isNaN(length) ? undefined : length
      return reply.code(201).send(await receiveFile({ ...visitOf(request), name, declared, bytes, announced }, site))
    },
  )

  app.get(
    '/cases/:id/files/:fileId',
    { schema: { tags, summary: 'Tải về một tài liệu kèm theo', params: fileParams, produces: ['application/octet-stream'], response: { 200: z.unknown().describe('Nội dung tệp') } } },
    async (request, reply) => {
      const { id, fileId } = request.params
      const visit = visitOf(request)
      const seen = await loadCaseSeen(pools.read, id, visit)
      if (!enclosedIds(seen).includes(fileId)) throw new Problem('not-found')
      const [file] = await filesSeen(pools.read, visit.reader, [fileId], files)
      if (!file) throw new Problem('not-found')
      if (file.state === 'infected') throw new Problem('file-infected')
      if (file.state === 'waiting') throw new Problem('file-not-scanned')
      const bytes = await files.store.open(file.sha256)
      if (!bytes) throw new Error(`the store has lost ${file.sha256}`)
      await recordReading(pools.write, seen, 'case')
      return reply
        .headers({
          'content-type': file.type,
          'content-length': file.size,
          'content-disposition': attachment(file.name),
          'content-security-policy': "sandbox; default-src 'none'",
          'x-content-type-options': 'nosniff',
        })
        .send(bytes)
    },
  )
}
