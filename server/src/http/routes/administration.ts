import { ADMINISTRATIVE_ACT_DATA, actQuery, administrativeActAnswer, administrativeActList, administrativeActRequest, vi } from '@dam-lam/contract'
import { ADMINISTRATIVE_ACT_NAMES, ADMINISTRATIVE_ACTS, streamOf, type AdministrativeActName, type AdministrativeCommand } from '@dam-lam/core'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { CalendarRunner } from '../../in-force/calendar-runner.ts'
import { administrativeEventView } from '../../read-models/administrative-event-view.ts'
import { groundView } from '../../read-models/grounds.ts'
import { dueDatesToMove } from '../../in-force/due-dates-to-move.ts'
import { executeAdministrativeAct } from '../../use-cases/execute-administrative-act.ts'
import { wordingFor } from '../language.ts'
import { linkViews } from '../link-views.ts'
import type { Site } from '../site.ts'
import { visitOf } from '../visit.ts'

const tags = ['Quản trị']

const dataSchema = (name: AdministrativeActName): Record<string, unknown> => ({ ...z.toJSONSchema(ADMINISTRATIVE_ACT_DATA[name], { io: 'input' }) })

/** What an administrator does; each act has an address of its own, like the acts on a case. */
export const administrationRoutes: FastifyPluginAsyncZod<{ site: Site; counting: CalendarRunner }> = async (app, { site, counting }) => {
  app.get(
    '/administration/acts',
    { schema: { tags, summary: 'Những việc quản trị làm được', response: { 200: administrativeActList } } },
    async (request) => {
      const { words, language } = wordingFor(request, visitOf(request).organisation)
      const items = ADMINISTRATIVE_ACT_NAMES.map((name) => {
        const { title, who } = words.administrativeActs[name]
        return { name, title, ...groundView(ADMINISTRATIVE_ACTS[name].basis, language), who, data: dataSchema(name) }
      })
      return { items, nextCursor: null }
    },
  )

  for (const act of ADMINISTRATIVE_ACT_NAMES) {
    const { title: summary, who: description } = vi.administrativeActs[act]
    app.post(
      `/administration/acts/${act}`,
      {
        schema: { tags, summary, description, operationId: act, querystring: actQuery, body: administrativeActRequest(act), response: { 200: administrativeActAnswer } },
      },
      async (request) => {
        const { expectedVersion } = request.body
        const asked = { command: commandOf(act, request.body), expectedVersion, dryRun: request.query.dryRun }
        const { version, events, organisation, links } = await executeAdministrativeAct(visitOf(request).reader.person, asked, site)
        const ofCalendar = streamOf(asked.command) === 'calendar'
        if (ofCalendar && !asked.dryRun) counting.start()
        const toMove = ofCalendar && asked.dryRun ? await dueDatesToMove(events.map(({ event }) => event), site) : undefined
        const wording = wordingFor(request, organisation)
        const [link] = linkViews(links, site, wording)
        return { version, events: events.map((placed) => administrativeEventView(placed, wording)), ...(toMove && { toMove }), ...(link && { link }) }
      },
    )
  }
}

/** Each route has the schema of its own act, which the type of the loop cannot say. */
const commandOf = (act: AdministrativeActName, { as, data }: { as?: string | undefined; data: AdministrativeCommand['data'] }): AdministrativeCommand =>
  ({ act, as, data }) as AdministrativeCommand
