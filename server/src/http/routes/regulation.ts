import { provision, regulation, type ProvisionView } from '@dam-lam/contract'
import { COVERAGE } from '@dam-lam/core'
import { isProvisionId, label, PROVISION_IDS, PROVISIONS, type Language, type ProvisionId } from '@dam-lam/law'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Problem } from '../../problem.ts'
import { languageOf } from '../language.ts'

const params = z.object({ id: z.string() })

const provisionView = (id: ProvisionId, language: Language): ProvisionView => ({
  id,
  label: label(id, language),
  text: PROVISIONS[id],
  coverage: { ...COVERAGE[id] },
})

/** The text itself, and what the program does with each provision. Open to everyone. */
export const regulationRoutes: FastifyPluginAsyncZod = async (app) => {
  const tags = ['Quy định']

  app.get('/regulation', { schema: { tags, summary: 'Toàn văn Quy định', response: { 200: regulation } } }, async (request) => ({
    items: PROVISION_IDS.map((id) => provisionView(id, languageOf(request))),
    nextCursor: null,
  }))

  app.get(
    '/regulation/:id',
    { schema: { tags, summary: 'Một điều khoản', params, response: { 200: provision } } },
    async (request) => {
      const { id } = request.params
      if (!isProvisionId(id)) throw new Problem('not-found')
      return provisionView(id, languageOf(request))
    },
  )
}
