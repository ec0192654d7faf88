import { actAnswer, actQuery, actRequest, caseParams, vi } from '@dam-lam/contract'
import { ACT_NAMES, ACTS, clausesOf, type ActName, type Command } from '@dam-lam/core'
import { label } from '@dam-lam/law'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { eventViews } from '../../read-models/case-view/event-view.ts'
import { executeAct } from '../../use-cases/execute-act.ts'
import { actHeaders as headers, beginCaseVisit, caseVisitOf } from '../case-visit.ts'
import { wordingFor } from '../language.ts'
import type { Site } from '../site.ts'

/** Each act has an address of its own, so that the description of the API says what data it takes. */
export const actRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  for (const act of ACT_NAMES) {
    app.post(
      `/cases/:id/acts/${act}`,
      {
        schema: { ...described(act), params: caseParams, querystring: actQuery, headers, body: actRequest(act), response: { 200: actAnswer } },
        onRequest: (request) => beginCaseVisit(request, site),
      },
      async (request) => {
        const { who, loaded } = caseVisitOf(request)
        const asked = {
          caseId: request.params.id,
          expectedVersion: request.body.expectedVersion,
          command: commandOf(act, request.body),
          dryRun: request.query.dryRun,
          idempotencyKey: request.headers['idempotency-key'],
        }
        const outcome = await executeAct(who, asked, site, loaded)
        return { version: outcome.version, events: eventViews(outcome, wordingFor(request, outcome.organisation)) }
      },
    )
  }
}

/** Title and ground of an act, for the description of the API. */
const described = (act: ActName) => ({
  tags: ['Việc'],
  summary: vi.acts[act].title,
  description: [vi.acts[act].who, ...clausesOf(ACTS[act].basis).map(({ at, quote }) => `${label(at, 'vi')}: «${quote}»`)].join('\n\n'),
  operationId: act,
  security: [{ session: [] }],
})

/** Each route has the schema of its own act, which the type of the loop cannot say. */
const commandOf = (act: ActName, { on, as, data }: { on?: Command['on']; as?: string | undefined; data: Command['data'] }): Command =>
  ({ act, on, as, data }) as Command
