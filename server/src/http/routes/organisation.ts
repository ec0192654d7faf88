import { committeeChanges as changesSchema, committeeChangesQuery, committeeList, committeePolicy, committeeQuery, committeeView as committeeSchema, identifier, onDayQuery, peopleList as peopleSchema, peopleQuery } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { committeesOn, committeeView } from '../../organisations/committee-view.ts'
import { peopleList } from '../../organisations/people-list.ts'
import { policyView } from '../../organisations/policy-view.ts'
import { committeeChanges, watches } from '../../read-models/committee-changes.ts'
import { cursorKeys, page } from '../../read-models/cursor.ts'
import { Problem } from '../../problem.ts'
import { wordingFor } from '../language.ts'
import type { Site } from '../site.ts'
import { visitOf } from '../visit.ts'

const params = z.object({ id: identifier })
const cursor = z.tuple([z.string()])

/** Committees, bodies, and the people in their posts. */
export const organisationRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const tags = ['Tổ chức']

  app.get(
    '/committees',
    { schema: { tags, summary: 'Các cấp ủy', querystring: committeeQuery, response: { 200: committeeList } } },
    async (request) => {
      const { organisation, moment } = visitOf(request)
      const { on = moment.today, limit } = request.query
      const [after = ''] = cursorKeys(request.query.cursor, cursor) ?? []
      const committees = committeesOn(organisation, on).filter(({ id }) => id > after)
      return page(committees, limit, ({ id }) => [id])
    },
  )

  app.get(
    '/committees/:id',
    { schema: { tags, summary: 'Một cấp ủy trong một ngày', params, querystring: onDayQuery, response: { 200: committeeSchema } } },
    async (request) => {
      const visit = visitOf(request)
      const { organisation, moment } = visit
      const committee = organisation.organisations.committee(request.params.id)
      if (!committee) throw new Problem('not-found')
      return committeeView(committee, request.query.on ?? moment.today, organisation, wordingFor(request, organisation), watches(visit.reader, committee.id, visit))
    },
  )

  app.get(
    '/committees/:id/changes',
    {
      schema: {
        tags,
        summary: 'Thay đổi về tổ chức, chức danh của một cấp ủy',
        description: 'Người đứng đầu, Ủy ban Kiểm tra của cấp ủy ấy và người quản trị xem được.',
        params,
        querystring: committeeChangesQuery,
        response: { 200: changesSchema },
      },
    },
    async (request) => {
      const looking = visitOf(request)
      return committeeChanges(request.params.id, request.query, looking, wordingFor(request, looking.organisation), site.pools.read)
    },
  )

  app.get(
    '/committees/:id/policy',
    {
      schema: {
        tags,
        summary: 'Quy định nội bộ của một cấp ủy trong một ngày, và các lần đặt',
        description: 'Những điều Quy định để cấp ủy tự đặt; mọi người đã đăng nhập đều đọc được.',
        params,
        querystring: onDayQuery,
        response: { 200: committeePolicy },
      },
    },
    async (request) => {
      const { organisation, moment: { today, instant }, inForce: { policies } } = visitOf(request)
      const committee = organisation.organisations.committee(request.params.id)
      if (!committee) throw new Problem('not-found')
      return policyView(committee, request.query.on ?? today, { policies, knownAt: instant }, wordingFor(request, organisation))
    },
  )

  app.get(
    '/people',
    { schema: { tags, summary: 'Tìm người', querystring: peopleQuery, response: { 200: peopleSchema } } },
    async (request) => {
      const { organisation, moment } = visitOf(request)
      return peopleList(request.query, organisation, moment.today, wordingFor(request, organisation))
    },
  )
}
