import { calendarFeed, calendarFeedMade, calendarFeedParams, proofOfOwner } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { makeFeed, ownFeed, readFeed, revokeFeed } from '../../calendar-feed/calendar-feed.ts'
import { requireOwner } from '../../identity/require-owner.ts'
import { ownerOf } from '../owner-of.ts'
import type { Site } from '../site.ts'
import { visitOf } from '../visit.ts'

const tags = ['Tài khoản']

/** For calendar programs, which cannot sign in: whoever has the address reads. */
export const calendarFeedRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  app.get(
    '/calendar/:file',
    { schema: { tags, summary: 'Hạn của những việc đang chờ, cho chương trình lịch', params: calendarFeedParams, produces: ['text/calendar'], response: { 200: z.string().describe('iCalendar (RFC 5545)') } } },
    async (request, reply) => {
      const text = await readFeed(request.params.file.replace(/\.ics$/, ''), site, site.publicUrl())
      return reply.type('text/calendar; charset=utf-8').send(text)
    },
  )
}

/** One's own address: made, replaced, revoked. */
export const ownCalendarFeedRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const { pools } = site

  app.get('/account/calendar', { schema: { tags, summary: 'Mình có địa chỉ lịch hay chưa', response: { 200: calendarFeed } } }, async (request) => ({
    since: await ownFeed(pools.read, visitOf(request).reader),
  }))

  app.post('/account/calendar', { schema: { tags, summary: 'Tạo địa chỉ lịch mới, thay địa chỉ cũ', body: proofOfOwner, response: { 201: calendarFeedMade } } }, async (request, reply) => {
    const { moment, ...owner } = ownerOf(request, site)
    await requireOwner(pools.write, owner, request.body, { what: 'calendar-address' }, moment)
    const secret = await makeFeed(pools.write, owner.person, moment)
    return reply.code(201).send({ address: `${site.publicUrl()}/api/v1/calendar/${secret}.ics` })
  })

  app.delete('/account/calendar', { schema: { tags, summary: 'Thu hồi địa chỉ lịch', response: { 204: z.undefined().describe('Địa chỉ không còn đọc được') } } }, async (request, reply) => {
    await revokeFeed(pools.write, visitOf(request).reader.person)
    return reply.code(204).send()
  })
}
