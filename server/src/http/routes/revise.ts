import { actAnswer, actQuery, caseParams, identifier, localDate, planDraft } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { reviseDraft } from '../../use-cases/revise-draft.ts'
import { beginCaseVisit, caseVisitOf } from '../case-visit.ts'
import type { Site } from '../site.ts'

const body = z.strictObject({
  expectedVersion: z.int().min(0),
  on: localDate.optional(),
  as: identifier.optional(),
  data: z.strictObject({ plan: planDraft }),
})

/** A new version of the plan before it is sent: the act that leaves no event. */
export const reviseRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  app.post(
    '/cases/:id/acts/revise',
    {
      schema: {
        tags: ['Việc'],
        summary: 'Sửa bản nháp',
        description: 'Như lưu bản nháp, nhưng đè lên bản đang có',
        operationId: 'revise',
        security: [{ session: [] }],
        params: caseParams,
        querystring: actQuery,
        body,
        response: { 200: actAnswer },
      },
      onRequest: (request) => beginCaseVisit(request, site),
    },
    async (request) => {
      const { expectedVersion, data } = request.body
      const revision = { caseId: request.params.id, expectedVersion, plan: data.plan, dryRun: request.query.dryRun }
      await reviseDraft(revision, caseVisitOf(request).loaded, site)
      return { version: 0, events: [] }
    },
  )
}
