import { me } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { positionView } from '../../organisations/position-view.ts'
import { watchedCommittees } from '../../read-models/committee-changes.ts'
import { overseenBy } from '../../read-models/duty-board/oversight.ts'
import { named } from '../../read-models/wording.ts'
import { wordingFor } from '../language.ts'
import { visitOf } from '../visit.ts'

export const meRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/me',
    { schema: { tags: ['Phiên làm việc'], summary: 'Người đang đăng nhập và các chức danh đang giữ', response: { 200: me } } },
    async (request) => {
      const { reader, organisation, moment } = visitOf(request)
      const wording = wordingFor(request, organisation)
      const managedBy = organisation.organisations.managedBy(reader.person, moment.today)
      return {
        person: named('person', reader.person, wording),
        positions: reader.positions.map((position) => positionView(position, wording)),
        watches: watchedCommittees(visitOf(request)).map((id) => named('committee', id, wording)),
        oversees: overseenBy(visitOf(request)).map((id) => named('committee', id, wording)),
        managedBy,
        managedByName: managedBy && wording.name(`committee/${managedBy}`),
      }
    },
  )
}
