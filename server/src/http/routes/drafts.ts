import { caseCreated, caseParams, createCase, draftSaved, saveDraft as saveDraftBody } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { createDraft } from '../../use-cases/create-draft.ts'
import { deleteDraft, saveDraft } from '../../use-cases/save-draft.ts'
import type { Site } from '../site.ts'
import { visitOf } from '../visit.ts'

export const draftRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const { pools } = site

  app.post('/cases', { schema: { body: createCase, response: { 201: caseCreated } } }, async (request, reply) => {
    const created = await createDraft({ ...visitOf(request), proposer: request.body.proposer }, site)
    return reply.code(201).send(created)
  })

  app.put('/cases/:id/draft', { schema: { params: caseParams, body: saveDraftBody, response: { 200: draftSaved } } }, async (request) => {
    const { reader, moment } = visitOf(request)
    const draftVersion = await saveDraft(pools.write, reader, { caseId: request.params.id, ...request.body }, moment)
    return { draftVersion, missing: [] }
  })

  app.delete('/cases/:id/draft', { schema: { params: caseParams, response: { 204: z.undefined() } } }, async (request, reply) => {
    await deleteDraft(pools.write, visitOf(request).reader, request.params.id)
    return reply.code(204).send()
  })
}
