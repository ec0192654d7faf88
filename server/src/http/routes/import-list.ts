import { actQuery, importAnswer, listTemplate } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { attachment } from '../../files/file-name.ts'
import { importList } from '../../import-list/import-list.ts'
import { importView } from '../../import-list/import-view.ts'
import { makeListTemplate } from '../../import-list/list-template.ts'
import { Problem } from '../../problem.ts'
import { wordingFor } from '../language.ts'
import { requireAdministrator } from '../require-administrator.ts'
import type { Site } from '../site.ts'
import { visitOf } from '../visit.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Twenty thousand rows in a spreadsheet are about one megabyte. */
const LARGEST_LIST = 4_000_000

/** Lists of people and positions, brought in from a spreadsheet by the administrator. */
export const importListRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const tags = ['Quản trị']
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(['application/octet-stream', XLSX], { parseAs: 'buffer', bodyLimit: LARGEST_LIST }, (_request, bytes, done) => done(null, bytes))
  // Nobody else's spreadsheet is even received.
  app.addHook('onRequest', async (request) => {
    requireAdministrator(visitOf(request).reader)
  })

  app.get(
    '/administration/import/template',
    { schema: { tags, summary: 'Mẫu bảng tính để nhập danh sách', produces: [XLSX], response: { 200: z.unknown().describe('Bảng tính .xlsx') } } },
    async (request, reply) =>
      reply.headers({ 'content-type': XLSX, 'content-disposition': attachment(listTemplate.file), 'x-content-type-options': 'nosniff' }).send(await makeListTemplate(visitOf(request).organisation.data)),
  )

  app.post(
    '/administration/import',
    {
      schema: {
        tags,
        summary: 'Nhập danh sách từ bảng tính; nội dung tệp là thân của yêu cầu',
        description: 'Mỗi dòng là một việc quản trị. Xét thử (dryRun=1) trả mọi dòng sai; khi ghi thì ghi tất cả, hoặc không ghi gì.',
        consumes: ['application/octet-stream'],
        querystring: actQuery,
        body: z.unknown().meta({ type: 'string', format: 'binary', description: 'Bảng tính .xlsx' }),
        response: { 200: importAnswer },
      },
    },
    async (request) => {
      const { reader, organisation } = visitOf(request)
      if (!(request.body instanceof Uint8Array)) throw new Problem('unsupported-media-type')
      const done = await importList({ person: reader.person, bytes: request.body, organisation, dryRun: request.query.dryRun }, site)
      return importView(done, wordingFor(request, done.outcomes.organisation))
    },
  )
}
