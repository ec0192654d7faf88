import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'

/** The description of this API. Open to everyone. */
export const openapiRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => reply.type('application/json; charset=utf-8').send(app.swagger()))
}
