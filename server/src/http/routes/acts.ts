import { actAnswer, actQuery, actRequest, caseParams, vi } from '@dam-lam/contract'
import { ACT_NAMES, ACTS, clausesOf, type ActName, type Command } from '@dam-lam/core'
import { label } from '@dam-lam/law'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { eventViews } from '../../read-models/case-view/event-view.ts'
import { executeAct } from '../../use-cases/execute-act.ts'
import { loadCase, type LoadedCase, type Who } from '../../use-cases/load-case.ts'
import { Problem } from '../../use-cases/problem.ts'
import { wordingFor } from '../language.ts'
import { sessionToken } from '../session-cookie.ts'
import type { Site } from '../site.ts'

const headers = z.looseObject({ 'idempotency-key': z.string().min(1).max(200).optional().describe('Cùng mã, cùng câu trả lời, không ghi lần thứ hai') })

/** Each act has an address of its own, so that the description of the API says what data it takes. */
export const actRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const loadedCases = new WeakMap<object, { who: Who; loaded: LoadedCase }>()

  for (const act of ACT_NAMES) {
    app.post(
      `/cases/:id/acts/${act}`,
      {
        schema: { ...described(act), params: caseParams, querystring: actQuery, headers, body: actRequest(act), response: { 200: actAnswer } },
        // Who asks is found out first, and the case comes with the same round trip.
        onRequest: async (request) => {
          const token = sessionToken(request, site.publicUrl())
          const key = headers.safeParse(request.headers).data?.['idempotency-key']
          const loaded = token === undefined ? undefined : await loadCase(site.pools.write, { token }, request.params.id, key, site.clock.read())
          if (token === undefined || !loaded) throw new Problem('unauthenticated')
          loadedCases.set(request, { who: { token }, loaded })
        },
      },
      async (request) => {
        const { who, loaded } = loadedCases.get(request) ?? {}
        if (!who) throw new Problem('unauthenticated')
        const outcome = await executeAct(
          who,
          {
            caseId: request.params.id,
            expectedVersion: request.body.expectedVersion,
            command: commandOf(act, request.body),
            dryRun: request.query.dryRun,
            idempotencyKey: request.headers['idempotency-key'],
          },
          site,
          loaded,
        )
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
