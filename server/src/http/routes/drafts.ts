import { caseCreated, caseParams, createCase, draft as draftSchema, draftSaved, saveDraft as saveDraftBody } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { filesSeen } from '../../files/kept-files.ts'
import { draftView } from '../../read-models/draft/draft-view.ts'
import { loadDraft } from '../../read-models/draft/load-draft.ts'
import { Problem } from '../../problem.ts'
import { beginAdjustment } from '../../use-cases/begin-adjustment.ts'
import { createDraft } from '../../use-cases/create-draft.ts'
import { deleteDraft, saveDraft } from '../../use-cases/save-draft.ts'
import { wordingFor } from '../language.ts'
import type { Site } from '../site.ts'
import { visitOf } from '../visit.ts'

/** Writing a proposal, before it is sent. */
export const draftRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const { pools } = site
  const tags = ['Bản nháp']

  app.post(
    '/cases',
    { schema: { tags, summary: 'Bắt đầu một bản nháp', body: createCase, response: { 201: caseCreated } } },
    async (request, reply) => {
      const { kind, proposer, adjusts: caseId } = request.body
      const visit = visitOf(request)
      if (caseId !== undefined && kind !== 'proposal') throw new Problem('not-found')
      const adjusts = caseId === undefined ? undefined : { caseId, plan: await beginAdjustment(pools.read, caseId, proposer ?? visit.reader.person, visit) }
      return reply.code(201).send(await createDraft({ ...visit, kind, proposer, adjusts }, site))
    },
  )

  app.get(
    '/cases/:id/draft',
    { schema: { tags, summary: 'Bản nháp và những gì còn thiếu', params: caseParams, response: { 200: draftSchema } } },
    async (request) => {
      const visit = visitOf(request)
      const draft = await loadDraft(pools.read, visit.reader, request.params.id)
      const files = await filesSeen(pools.read, visit.reader, draft.plan.files ?? [], site.files)
      return draftView(draft, files, visit, wordingFor(request, visit.organisation))
    },
  )

  app.put(
    '/cases/:id/draft',
    { schema: { tags, summary: 'Lưu bản nháp', params: caseParams, body: saveDraftBody, response: { 200: draftSaved } } },
    async (request) => {
      const visit = visitOf(request)
      const saved = await saveDraft(pools.write, visit.reader, { caseId: request.params.id, ...request.body }, visit.moment)
      const { draftVersion, missing } = draftView(saved, [], visit, wordingFor(request, visit.organisation))
      return { draftVersion, missing }
    },
  )

  app.delete(
    '/cases/:id/draft',
    { schema: { tags, summary: 'Xóa bản nháp', params: caseParams, response: { 204: z.undefined().describe('Đã xóa') } } },
    async (request, reply) => {
      await deleteDraft(pools.write, visitOf(request).reader, request.params.id)
      return reply.code(204).send()
    },
  )
}
